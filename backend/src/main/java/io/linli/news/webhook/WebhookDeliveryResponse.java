package io.linli.news.webhook;

import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookDelivery", description = "An event on its way to a webhook")
record WebhookDeliveryResponse(
    @Schema(description = "Id of the delivery") UUID id,
    @Schema(description = "Id of the webhook") UUID webhookId,
    @Schema(description = "Id of the event, which is sent as webhook-id") UUID eventId,
    @Schema(description = "What happened", examples = "service-case.opened") String type,
    @Schema(description = "To which record") UUID subjectId,
    @Schema(description = "Which event of that record", examples = "1") long sequence,
    @Schema(description = "How far it has come", examples = "DELIVERED") DeliveryState state,
    @Schema(description = "How often it was tried", examples = "1") int attempts,
    @Schema(
            description = "When it is tried next; absent when it isn't",
            examples = "2026-11-02T09:30:10+08:00",
            nullable = true)
        OffsetDateTime nextAttemptAt,
    @Schema(
            description = "When it was tried last",
            examples = "2026-11-02T09:30:00+08:00",
            nullable = true)
        OffsetDateTime lastAttemptAt,
    @Schema(
            description = "What was answered; absent when nothing was",
            examples = "204",
            nullable = true)
        Integer statusCode,
    @Schema(description = "Why it hasn't arrived; a code", examples = "timeout", nullable = true)
        String reason)
    implements Identified {}
