package io.linli.news.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about webhooks. */
final class WebhookRequests {
  private WebhookRequests() {}

  @Schema(name = "WebhookContent", description = "Where a third party is told, and of what")
  record Content(
      @Schema(
              description = "Where it is called: https, on the public internet, port 443",
              examples = "https://hooks.example.com/linli")
          @NotBlank
          @Size(max = 2000)
          String url,
      @Schema(description = "What it is for", examples = "财务系统", nullable = true) @Size(max = 200)
          String description,
      @Schema(
              description = "Codes of the events that it wants; all when left out or empty",
              examples = "[\"service-case.opened\"]",
              nullable = true)
          @Size(max = 100)
          Set<@NotNull @Size(max = 100) String> eventTypes) {}

  @Schema(name = "WebhookReplay", description = "What is delivered once more")
  record Replay(
      @Schema(
              description = "Everything that was on its way since then",
              examples = "2026-11-02T09:30:00+08:00")
          @NotNull
          OffsetDateTime since) {}
}
