package io.linli.patrol.plan;

import io.linli.patrol.schedule.Cadence;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolPlanSummary", description = "A patrol plan in a list")
record PlanSummary(
    @Schema(description = "Id of the plan") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Title", examples = "消防通道巡查") String title,
    @Schema(description = "How it repeats") Cadence cadence,
    @Schema(description = "First day", examples = "2026-12-01") LocalDate validFrom,
    @Schema(description = "Last day; absent when it has no end", nullable = true)
        LocalDate validUntil,
    @Schema(
            description = "Code of the ready plan that it was made from",
            examples = "fire-six",
            nullable = true)
        String readyPlan,
    @Schema(
            description = "When it was ended; absent while it isn't",
            examples = "2026-12-05T09:40:00+08:00",
            nullable = true)
        OffsetDateTime endedAt) {}
