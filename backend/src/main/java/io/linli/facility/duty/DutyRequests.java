package io.linli.facility.duty;

import io.linli.facility.DutyTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about duty rosters. */
final class DutyRequests {
  private DutyRequests() {}

  @Schema(name = "DutyShiftRequest", description = "Somebody who is on duty")
  record Entry(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "The day; today at the earliest", examples = "2026-10-01") @NotNull
          LocalDate day,
      @Schema(description = "Which part of it", examples = "WHOLE_DAY") @NotNull DutyTime shift,
      @Schema(description = "Whether it is the manager on duty (带班)", examples = "true")
          boolean manager,
      @Schema(description = "Name", examples = "王建军") @NotBlank @Size(max = 100) String name,
      @Schema(description = "Telephone", examples = "13900001234")
          @NotNull
          @Pattern(regexp = "[0-9+-]{7,20}")
          String telephone) {}

  @Schema(name = "DutyContactLook", description = "Why somebody looks at a person in full")
  record Look(
      @Schema(description = "The reason", examples = "节日值守调度") @NotBlank @Size(max = 500)
          String reason) {}
}
