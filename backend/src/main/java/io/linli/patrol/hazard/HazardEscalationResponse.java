package io.linli.patrol.hazard;

import io.linli.rule.EscalationLevel;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HazardEscalation", description = "That an overdue hazard has gone up a level")
record HazardEscalationResponse(
    @Schema(description = "Id of the escalation") UUID id,
    @Schema(description = "Id of the hazard") UUID hazardId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Who has to see to it now") EscalationLevel level,
    @Schema(description = "When it was due to go up", examples = "2026-11-10T00:00:00+08:00")
        OffsetDateTime dueAt,
    @Schema(description = "When it did", examples = "2026-11-10T00:00:07+08:00")
        OffsetDateTime notedAt) {}
