package io.linli.news.webhook;

/** Whether a webhook is called. */
enum WebhookStatus {
  ACTIVE,
  DISABLED
}
