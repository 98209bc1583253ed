package io.linli.servicedesk.mediation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationSummary", description = "A mediation in a list")
record MediationSummary(
    @Schema(description = "Id of the mediation") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Id of the case that it comes from", nullable = true) UUID serviceCaseId,
    @Schema(description = "Between whom", examples = "OWNER_COMPANY") MediationKind kind,
    @Schema(description = "Who mediates now", examples = "STREET") MediationLevel level,
    @Schema(description = "How far it has come", examples = "ACCEPTED") MediationState state,
    @Schema(description = "In a few words", examples = "物业费减免争议") String subject,
    @Schema(description = "When it was asked for", examples = "2026-12-01T09:00:00+08:00")
        OffsetDateTime requestedAt,
    @Schema(
            description = "Until when the mediator answers, and once accepted is done",
            examples = "2026-12-31T00:00:00+08:00",
            nullable = true)
        OffsetDateTime dueAt) {}
