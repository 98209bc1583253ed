package io.linli.patrol.round;

import io.linli.patrol.RoundState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolRoundSummary", description = "A round in a list")
record RoundSummary(
    @Schema(description = "Id of the round") UUID id,
    @Schema(description = "Id of the plan") UUID patrolPlanId,
    @Schema(description = "Title of the plan", examples = "消防通道巡查") String planTitle,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "From when on it is due", examples = "2026-11-02T08:00:00+08:00")
        OffsetDateTime dueFrom,
    @Schema(description = "When it is late", examples = "2026-11-02T10:00:00+08:00")
        OffsetDateTime dueUntil,
    @Schema(description = "How it stands", examples = "DONE") RoundState state,
    @Schema(
            description = "When it was finished",
            examples = "2026-11-02T08:55:00+08:00",
            nullable = true)
        OffsetDateTime finishedAt,
    @Schema(description = "Whether it was collected without a connection", examples = "false")
        boolean offline) {}
