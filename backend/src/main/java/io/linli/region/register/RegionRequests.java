package io.linli.region.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What supervisors send about neighbourhoods. */
final class RegionRequests {
  private RegionRequests() {}

  @Schema(name = "NeighbourhoodAddition", description = "A neighbourhood to be added")
  record Addition(
      @Schema(
              description = "12 digits, the first nine of them the street",
              examples = "410105001003")
          @NotNull
          @Pattern(regexp = "[0-9]{12}")
          String code,
      @Schema(description = "Name", examples = "体育社区居委会") @NotBlank @Size(max = 100) String name,
      @Schema(
              description = "First day on which the code is valid; today when left out",
              examples = "2026-01-01",
              nullable = true)
          LocalDate validFrom) {}

  @Schema(name = "NeighbourhoodChange", description = "What may change about a neighbourhood")
  record Change(
      @Schema(description = "Name", examples = "体育社区居委会") @NotBlank @Size(max = 100) String name,
      @Schema(
              description = "Last day on which the code is valid; null while it goes on",
              examples = "2030-12-31",
              nullable = true)
          LocalDate validUntil) {}
}
