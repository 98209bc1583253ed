package io.linli.servicedesk.worker;

import io.linli.servicedesk.Skill;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about workers of the desk. */
final class DeskWorkerRequests {
  private static final int MOST_ESTATES = 500;
  private static final int MOST_AT_A_TIME = 100;

  private DeskWorkerRequests() {}

  @Schema(name = "DeskWorkerAddition", description = "A member who is sent to cases from now on")
  record Addition(
      @Schema(description = "Id of the membership") @NotNull UUID memberId,
      @Schema(description = "What he can do, where, and how much at a time") @NotNull @Valid
          Description description) {}

  @Schema(name = "DeskWorkerDescription", description = "What a worker can do, where, how much")
  record Description(
      @Schema(description = "Skills; none when left out", nullable = true)
          List<@NotNull Skill> skills,
      @Schema(
              description = "Ids of the communities that are served; all of them when left out",
              nullable = true)
          @Size(max = MOST_ESTATES)
          List<@NotNull UUID> communityIds,
      @Schema(description = "Whether he can be sent now", examples = "true") boolean onDuty,
      @Schema(description = "How many cases at a time", examples = "5")
          @NotNull
          @Min(1)
          @Max(MOST_AT_A_TIME)
          Integer capacity) {
    Description {
      skills = Objects.requireNonNullElse(skills, List.of());
      communityIds = Objects.requireNonNullElse(communityIds, List.of());
    }
  }
}
