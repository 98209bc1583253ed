package io.linli.news.webhook;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Webhook", description = "Where a third party is told of events")
record WebhookResponse(
    @Schema(description = "Id of the webhook") UUID id,
    @Schema(description = "Where it is called", examples = "https://hooks.example.com/linli")
        String url,
    @Schema(description = "What it is for", examples = "财务系统", nullable = true) String description,
    @Schema(
            description = "Codes of the events that it wants; all when empty",
            examples = "[\"service-case.opened\"]")
        List<String> eventTypes,
    @Schema(description = "Whether it is called", examples = "ACTIVE") WebhookStatus status,
    @Schema(
            description = "Why it is called no more; a code",
            examples = "unreachable",
            nullable = true)
        String disabledReason,
    @Schema(
            description = "What deliveries are signed with; shown when it is made, and never again",
            examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
            nullable = true)
        String secret,
    @Schema(description = "When it was made", examples = "2026-11-02T09:30:00+08:00")
        OffsetDateTime createdAt,
    @Schema(description = "Counts its changes", examples = "0") long version)
    implements Identified, Versioned {

  static WebhookResponse from(Webhook webhook, String secret) {
    return new WebhookResponse(
        webhook.id,
        webhook.url,
        webhook.description,
        List.of(webhook.eventTypes),
        webhook.status,
        webhook.disabledReason,
        secret,
        ChinaTime.of(webhook.createdAt),
        webhook.version);
  }
}
