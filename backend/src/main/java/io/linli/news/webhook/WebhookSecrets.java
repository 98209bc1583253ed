package io.linli.news.webhook;

import io.linli.news.delivery.Workers;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.id.Ids;
import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What deliveries are signed with, sealed under the key of the service. Whoever makes one sees it
 * once; the caller's role can't read it back. While a new one takes over, both sign.
 */
@ApplicationScoped
class WebhookSecrets {
  private static final String VALID =
      "select id, secret, key_id from webhook_secret where webhook_id = ?"
          + " and (valid_until is null or valid_until > ?) order by id desc limit 2";

  private final EntityManager entities;
  private final Workers workers;
  private final Secrets secrets;
  private final Clock clock;
  private final Duration overlap;

  WebhookSecrets(
      EntityManager entities,
      Workers workers,
      Secrets secrets,
      Clock clock,
      LinliSettings settings) {
    this.entities = entities;
    this.workers = workers;
    this.secrets = secrets;
    this.clock = clock;
    this.overlap = settings.news().webhooks().secretOverlap();
  }

  /** Makes a secret; those before it end after the overlap, or before if they were to. */
  String make(Webhook webhook) {
    Instant now = clock.instant();
    entities
        .createNativeQuery(
            "update webhook_secret set valid_until = :end where webhook_id = :webhook"
                + " and (valid_until is null or valid_until > :end)")
        .setParameter("end", now.plus(overlap))
        .setParameter("webhook", webhook.id)
        .executeUpdate();
    UUID id = Ids.next();
    String secret = WebhookSignature.newSecret();
    Sealed sealed = secrets.seal(secret, context(id));
    entities
        .createNativeQuery(
            "insert into webhook_secret (id, webhook_id, tenant_id, secret, key_id, created_at)"
                + " values (:id, :webhook, :tenant, :secret, :key, :now)")
        .setParameter("id", id)
        .setParameter("webhook", webhook.id)
        .setParameter("tenant", webhook.tenantId)
        .setParameter("secret", sealed.bytes())
        .setParameter("key", sealed.keyId())
        .setParameter("now", now)
        .executeUpdate();
    return secret;
  }

  /** Those that sign now, the newest first. */
  List<String> valid(UUID webhookId, Instant now) {
    return workers.call(
        connection -> {
          List<String> valid = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(VALID)) {
            select.setObject(1, webhookId);
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                Sealed sealed = new Sealed(row.getString("key_id"), row.getBytes("secret"));
                valid.add(secrets.open(sealed, context(row.getObject("id", UUID.class))));
              }
            }
          }
          return valid;
        });
  }

  private static String context(UUID secretId) {
    return "webhook-secret:" + secretId;
  }
}
