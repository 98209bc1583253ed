package io.linli.news.webhook;

import java.util.UUID;

/** What the worker knows of a webhook. */
record CalledWebhook(UUID id, UUID tenantId, String url, WebhookStatus status) {}
