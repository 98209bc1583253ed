package io.linli.patrol.plan;

import io.linli.patrol.schedule.Cadence;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolPlan", description = "How often somebody walks past which points")
record PlanResponse(
    @Schema(description = "Id of the plan") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Title", examples = "消防通道巡查") String title,
    @Schema(description = "How it repeats") Cadence cadence,
    @Schema(description = "First day", examples = "2026-12-01") LocalDate validFrom,
    @Schema(description = "Last day; absent when it has no end", nullable = true)
        LocalDate validUntil,
    @Schema(description = "The points, in the order of the round") List<PlannedPoint> points,
    @Schema(description = "Id of the checklist", nullable = true) UUID patrolChecklistId,
    @Schema(description = "Post or skill that walks it", examples = "秩序维护员", nullable = true)
        String post,
    @Schema(description = "Subject of the member who walks it", nullable = true) String assignee,
    @Schema(
            description = "Code of the ready plan that it was made from",
            examples = "fire-six",
            nullable = true)
        String readyPlan,
    @Schema(description = "Plan or law that asks for it", examples = "003·15 四", nullable = true)
        String source,
    @Schema(
            description = "When it was ended; absent while it isn't",
            examples = "2026-12-05T09:40:00+08:00",
            nullable = true)
        OffsetDateTime endedAt,
    @Schema(description = "Why it was ended", examples = "防火季结束", nullable = true)
        String endedBecause,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "patrol-plans";
  }
}
