package io.linli.estate.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What supervisors send about management areas. */
final class ManagementAreaRequests {
  private ManagementAreaRequests() {}

  @Schema(name = "ManagementAreaPartRequest", description = "A community, or buildings of one")
  record Part(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(
              description = "Buildings of a community that is split; left out, it is the whole",
              nullable = true)
          Set<@NotNull UUID> buildingIds) {

    boolean coversWhole() {
      return buildingIds == null || buildingIds.isEmpty();
    }
  }

  @Schema(name = "ManagementAreaCreation", description = "Communities that become one area")
  record Creation(
      @Schema(description = "Name", examples = "体育片区") @NotBlank @Size(max = 100) String name,
      @Schema(
              description =
                  "Two whole communities or more to merge them, or buildings of one to split it")
          @NotEmpty
          @Size(max = 100)
          List<@NotNull @Valid Part> parts,
      @Schema(
              description = "First day; today when left out, never in the future",
              examples = "2026-03-01",
              nullable = true)
          LocalDate validFrom,
      @Schema(description = "Why", examples = "零散楼院打包引入物业") @NotBlank @Size(max = 500)
          String reason) {}

  @Schema(name = "ManagementAreaEnding", description = "When an area ends")
  record Ending(
      @Schema(
              description = "First day on which it isn't one any more; today when left out",
              examples = "2026-11-01",
              nullable = true)
          LocalDate until) {}
}
