package io.linli.patrol.hazard;

import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardSeverity;
import io.linli.patrol.HazardState;
import io.linli.rule.EscalationLevel;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HazardSummary", description = "A hazard in a list")
record HazardSummary(
    @Schema(description = "Id of the hazard") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "How it became known", examples = "ROUND") HazardOrigin origin,
    @Schema(description = "How bad it is", examples = "ORDINARY") HazardSeverity severity,
    @Schema(description = "In a few words", examples = "安全出口、疏散通道是否畅通") String summary,
    @Schema(description = "How far it has come", examples = "ASSIGNED") HazardState state,
    @Schema(description = "When it was found", examples = "2026-11-02T08:20:00+08:00")
        OffsetDateTime foundAt,
    @Schema(description = "By when it has to be fixed", examples = "2026-11-10T00:00:00+08:00")
        OffsetDateTime dueAt,
    @Schema(description = "How far up it has gone, overdue", examples = "ESTATE", nullable = true)
        EscalationLevel escalated,
    @Schema(description = "Whether a supervisor has taken a hand in it", examples = "false")
        boolean supervised) {}
