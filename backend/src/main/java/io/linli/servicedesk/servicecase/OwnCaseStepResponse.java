package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.CaseState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnServiceCaseStep", description = "What happened to a resident's case")
record OwnCaseStepResponse(
    @Schema(description = "Id of the step") UUID id,
    @Schema(description = "The move, or OPEN", examples = "PROMISE") String move,
    @Schema(description = "State after", examples = "ACCEPTED") CaseState to,
    @Schema(description = "When", examples = "2026-11-02T09:50:00+08:00") OffsetDateTime at,
    @Schema(description = "As what somebody made it", examples = "MANAGING_TENANT")
        ActingAs actingAs,
    @Schema(
            description = "What the resident was told, or said",
            examples = "配件明日到货",
            nullable = true)
        String note,
    @Schema(description = "How satisfied, 1 to 5", examples = "5", nullable = true)
        Integer satisfaction,
    @Schema(description = "Ids of the photos that came with it") List<UUID> photoIds) {}
