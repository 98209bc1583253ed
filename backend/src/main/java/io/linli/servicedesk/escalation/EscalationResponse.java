package io.linli.servicedesk.escalation;

import io.linli.rule.EscalationLevel;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseEscalation", description = "That an overdue case has gone up a level")
record EscalationResponse(
    @Schema(description = "Id of the escalation") UUID id,
    @Schema(description = "Id of the case") UUID serviceCaseId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Which of its limits was overdue", examples = "ON_SITE") String clockKind,
    @Schema(description = "Who has to see to it now") EscalationLevel level,
    @Schema(description = "When it was due to go up", examples = "2026-11-02T10:40:00+08:00")
        OffsetDateTime dueAt,
    @Schema(description = "When it did", examples = "2026-11-02T10:40:07+08:00")
        OffsetDateTime notedAt) {}
