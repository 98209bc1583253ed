package io.linli.patrol.plan;

import io.linli.patrol.schedule.Cadence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about patrol plans. */
final class PlanRequests {
  private static final int MOST_POINTS = 200;

  private PlanRequests() {}

  @Schema(name = "PatrolPlanMaking", description = "A plan to be made for an estate")
  record Making(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "What it says") @Valid @NotNull Content plan) {}

  @Schema(name = "PatrolPlanContent", description = "What a patrol plan says")
  record Content(
      @Schema(description = "Title", examples = "消防通道巡查") @NotBlank @Size(max = 100) String title,
      @Schema(description = "How it repeats") @Valid @NotNull Cadence cadence,
      @Schema(description = "First day", examples = "2026-12-01") @NotNull LocalDate validFrom,
      @Schema(description = "Last day; no end when left out", nullable = true) LocalDate validUntil,
      @Schema(description = "Ids of the points, in the order of the round")
          @NotNull
          @Size(max = MOST_POINTS)
          List<@NotNull UUID> patrolPointIds,
      @Schema(description = "Id of the checklist, if one is gone through", nullable = true)
          UUID patrolChecklistId,
      @Schema(
              description = "Post or skill that walks it; this or a member must be named",
              examples = "秩序维护员",
              nullable = true)
          @Size(min = 1, max = 50)
          String post,
      @Schema(description = "Subject of the member who walks it", nullable = true) @Size(max = 255)
          String assignee) {

    /** The same by a checklist. */
    Content by(UUID checklistId) {
      return new Content(
          title, cadence, validFrom, validUntil, patrolPointIds, checklistId, post, assignee);
    }
  }

  @Schema(name = "PatrolPlanEnding", description = "That a plan ends")
  record Ending(
      @Schema(description = "Why", examples = "防火季结束") @NotBlank @Size(max = 500) String reason) {}

  @Schema(
      name = "PatrolPlanAdoption",
      description = "That an estate takes a ready plan over, its checklist with it")
  record Adoption(
      @Schema(description = "Code of the ready plan", examples = "fire-six")
          @NotBlank
          @Size(max = 50)
          String readyPlan,
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "First day", examples = "2026-12-01") @NotNull LocalDate validFrom,
      @Schema(description = "Last day; no end when left out", nullable = true) LocalDate validUntil,
      @Schema(
              description =
                  "Ids of the points, in the order of the round; all points of the estate that are"
                      + " in use when left out",
              nullable = true)
          @Size(max = MOST_POINTS)
          List<@NotNull UUID> patrolPointIds,
      @Schema(
              description = "Post or skill that walks it; that of the ready plan when left out",
              examples = "消防安全员",
              nullable = true)
          @Size(min = 1, max = 50)
          String post,
      @Schema(description = "Subject of the member who walks it", nullable = true) @Size(max = 255)
          String assignee) {}
}
