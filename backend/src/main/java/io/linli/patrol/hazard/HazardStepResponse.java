package io.linli.patrol.hazard;

import io.linli.patrol.HazardState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HazardStep", description = "What happened to a hazard")
record HazardStepResponse(
    @Schema(description = "Id of the step") UUID id,
    @Schema(
            description = "The move, NOTE when it was noted, or WORSEN when a round found it worse",
            examples = "FIX")
        String move,
    @Schema(description = "State before; absent when it was noted", nullable = true)
        HazardState fromState,
    @Schema(description = "State after", examples = "FIXED") HazardState toState,
    @Schema(description = "When", examples = "2026-11-02T10:40:00+08:00") OffsetDateTime at,
    @Schema(description = "Subject of who did it", examples = "9f2c8a34-clerk") String subject,
    @Schema(description = "As what", examples = "MANAGING_TENANT") HazardActor actingAs,
    @Schema(description = "What was said about it", examples = "已清理完毕", nullable = true)
        String note,
    @Schema(description = "Ids of the photos, in order") List<UUID> photoIds) {}
