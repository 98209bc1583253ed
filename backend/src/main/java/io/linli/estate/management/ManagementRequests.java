package io.linli.estate.management;

import io.linli.estate.ManagementMode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What supervisors send about the management of communities. */
final class ManagementRequests {
  private ManagementRequests() {}

  @Schema(name = "ManagementChange", description = "How a community is managed from a day on")
  record Change(
      @Schema(
              description = "The mode; a professional company comes by its contract, not here",
              examples = "STREET_CUSTODY")
          @NotNull
          ManagementMode mode,
      @Schema(
              description =
                  "The supervisor that manages, the caller's tenant when left out, or one below it:"
                      + " a street for STREET_CUSTODY, a neighbourhood for NEIGHBOURHOOD_CUSTODY and"
                      + " QUASI_PROPERTY, nobody for the other modes",
              nullable = true)
          UUID managingTenantId,
      @Schema(
              description = "First day; today when left out, never in the future",
              examples = "2026-11-01",
              nullable = true)
          LocalDate from,
      @Schema(description = "The reason, kept in the history", examples = "原物业公司撤出")
          @NotBlank
          @Size(max = 500)
          String reason) {}
}
