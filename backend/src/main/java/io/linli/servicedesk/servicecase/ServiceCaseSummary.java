package io.linli.servicedesk.servicecase;

import io.linli.rule.EscalationLevel;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.Urgency;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseSummary", description = "A case of the service desk in a list")
record ServiceCaseSummary(
    @Schema(description = "Id of the case") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What it is", examples = "REPAIR") CaseKind kind,
    @Schema(description = "How soon", examples = "URGENT") Urgency urgency,
    @Schema(description = "In a few words", examples = "3单元楼道水管爆裂") String summary,
    @Schema(description = "How far it has come", examples = "DISPATCHED") CaseState state,
    @Schema(description = "When the desk knew", examples = "2026-11-02T09:40:00+08:00")
        OffsetDateTime openedAt,
    @Schema(
            description = "When the next of its limits ends; absent when none runs",
            examples = "2026-11-02T10:40:00+08:00",
            nullable = true)
        OffsetDateTime dueAt,
    @Schema(description = "How far up it has gone, overdue", examples = "ESTATE", nullable = true)
        EscalationLevel escalated,
    @Schema(description = "Whether the street has taken it over", examples = "false")
        boolean takenOver) {}
