package io.linli.news.webhook;

import io.linli.news.NewsEvent;
import io.linli.news.delivery.Attempt;
import io.linli.news.delivery.DueDelivery;
import io.linli.news.delivery.Route;
import io.linli.news.delivery.Sender;
import io.linli.news.delivery.Workers;
import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Calls webhooks, signed. One that has failed at every attempt while nothing else got through is
 * disabled, and its administrators are told; if something else did, the one event is given up.
 */
@ApplicationScoped
class WebhookSender implements Sender {
  private static final String LOAD = "select id, tenant_id, url, status from webhook where id = ?";
  private static final String OTHERS_ARRIVED =
      "select exists (select from delivery where webhook_id = ? and delivered_at >= ?)";
  private static final String DISABLE =
      "update webhook set status = 'DISABLED', disabled_reason = ?, version = version + 1"
          + " where id = ? and status = 'ACTIVE'";
  private static final String PARK =
      "update delivery set due_at = 'infinity' where webhook_id = ? and state = 'PENDING'";

  private final Workers workers;
  private final WebhookTargets targets;
  private final WebhookSecrets secrets;
  private final WebhookPayloads payloads;
  private final WebhookHttp http;
  private final Outbox outbox;

  WebhookSender(
      Workers workers,
      WebhookTargets targets,
      WebhookSecrets secrets,
      WebhookPayloads payloads,
      WebhookHttp http,
      Outbox outbox) {
    this.workers = workers;
    this.targets = targets;
    this.secrets = secrets;
    this.payloads = payloads;
    this.http = http;
    this.outbox = outbox;
  }

  @Override
  public Set<Route> routes() {
    return Set.of(Route.WEBHOOK);
  }

  @Override
  public Attempt send(DueDelivery delivery, Instant now) {
    Optional<CalledWebhook> found = load(delivery.targetId());
    if (found.isEmpty()) {
      return Attempt.parked(null, "gone");
    }
    CalledWebhook webhook = found.get();
    if (webhook.status() == WebhookStatus.DISABLED) {
      return Attempt.parked(null, "disabled");
    }
    try {
      WebhookTarget target = targets.find(webhook.url());
      String body = payloads.of(delivery.eventId());
      Attempt attempt = http.post(target, headers(delivery, now, body), body);
      if (attempt.outcome() == Attempt.Outcome.PARKED) {
        disable(webhook, attempt.reason());
      }
      return attempt;
    } catch (TargetRefusedException e) {
      return Attempt.failed(null, e.code());
    }
  }

  @Override
  public Attempt giveUp(DueDelivery delivery, Attempt last, Instant now) {
    Instant since = delivery.firstFailedAt() == null ? now : delivery.firstFailedAt();
    if (othersArrivedSince(delivery.targetId(), since)) {
      return Attempt.refused(last.statusCode(), last.reason());
    }
    load(delivery.targetId()).ifPresent(webhook -> disable(webhook, last.reason()));
    return Attempt.parked(last.statusCode(), last.reason());
  }

  private Map<String, String> headers(DueDelivery delivery, Instant now, String body) {
    String signature =
        WebhookSignature.of(
            secrets.valid(delivery.targetId(), now), delivery.eventId().toString(), now, body);
    return Map.of(
        "content-type",
        "application/json",
        "user-agent",
        "Linli-Webhooks/1",
        "webhook-id",
        delivery.eventId().toString(),
        "webhook-timestamp",
        Long.toString(now.getEpochSecond()),
        "webhook-signature",
        signature);
  }

  private Optional<CalledWebhook> load(UUID id) {
    return workers.call(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(called(row)) : Optional.empty();
            }
          }
        });
  }

  private static CalledWebhook called(ResultSet row) throws SQLException {
    return new CalledWebhook(
        row.getObject("id", UUID.class),
        row.getObject("tenant_id", UUID.class),
        row.getString("url"),
        WebhookStatus.valueOf(row.getString("status")));
  }

  private boolean othersArrivedSince(UUID webhookId, Instant since) {
    return workers.call(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(OTHERS_ARRIVED)) {
            select.setObject(1, webhookId);
            select.setObject(2, since.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
              row.next();
              return row.getBoolean(1);
            }
          }
        });
  }

  private void disable(CalledWebhook webhook, String reason) {
    workers.call(
        connection -> {
          if (update(connection, DISABLE, reason, webhook.id()) > 0) {
            update(connection, PARK, null, webhook.id());
            EventPlace place = EventPlace.of(webhook.tenantId(), null, null);
            outbox.note(
                NewEvent.of(NewsEvent.WEBHOOK_DISABLED, webhook.id(), place)
                    .with("reason", reason));
          }
          return null;
        });
  }

  private static int update(Connection connection, String sql, String reason, UUID id)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      int next = 1;
      if (reason != null) {
        update.setString(next++, reason);
      }
      update.setObject(next, id);
      return update.executeUpdate();
    }
  }
}
