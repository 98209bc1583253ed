package io.linli.news.message;

import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Message", description = "What somebody is told")
record MessageResponse(
    @Schema(description = "Id of the message") UUID id,
    @Schema(description = "Id of the event; the same by every channel") UUID eventId,
    @Schema(description = "What happened", examples = "service-case.dispatched") String type,
    @Schema(description = "The same in a sentence", examples = "报修工单已派单") String text,
    @Schema(description = "What it happened to", examples = "service-case") String subjectKind,
    @Schema(description = "Id of that record") UUID subjectId,
    @Schema(description = "Which event of that record", examples = "4") long sequence,
    @Schema(description = "Id of the community, if it was in one", nullable = true)
        UUID communityId,
    @Schema(description = "When it happened", examples = "2026-11-02T09:50:00+08:00")
        OffsetDateTime occurredAt,
    @Schema(
            description = "When it was read; absent as long as it wasn't",
            examples = "2026-11-02T09:52:00+08:00",
            nullable = true)
        OffsetDateTime readAt)
    implements Identified {}
