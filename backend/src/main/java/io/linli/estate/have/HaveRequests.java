package io.linli.estate.have;

import io.linli.estate.Have;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about what their communities have. */
final class HaveRequests {
  private HaveRequests() {}

  @Schema(name = "HaveStatement", description = "Whether a community has something, with evidence")
  record Statement(
      @Schema(description = "What", examples = "CLEANING") @NotNull Have have,
      @Schema(description = "Whether it has it", examples = "true") boolean present,
      @Schema(
              description = "What proves it; required where it has it",
              examples = "保洁合同,每日两次清扫",
              nullable = true)
          @Size(min = 1, max = 500)
          String evidence,
      @Schema(
              description = "When that was seen; required where it has it",
              examples = "2026-03-10",
              nullable = true)
          LocalDate seenOn) {}

  @Schema(name = "HaveStatements", description = "All that is known of what a community has")
  record Statements(
      @Schema(description = "Each at most once; what isn't mentioned isn't known") @NotNull
          List<@NotNull @Valid Statement> haves) {}
}
