package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnServiceCaseSummary", description = "A case of a resident in a list")
record OwnServiceCaseSummary(
    @Schema(description = "Id of the case") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "What it is", examples = "REPAIR") CaseKind kind,
    @Schema(description = "In a few words", examples = "厨房水管渗水") String summary,
    @Schema(description = "How far it has come", examples = "DISPATCHED") CaseState state,
    @Schema(description = "Whether the desk waits for an answer", examples = "false")
        boolean waiting,
    @Schema(description = "When the desk knew", examples = "2026-11-02T09:40:00+08:00")
        OffsetDateTime openedAt,
    @Schema(
            description = "When the next of its limits ends; absent when none runs",
            examples = "2026-11-02T10:40:00+08:00",
            nullable = true)
        OffsetDateTime dueAt) {}
