package io.linli.news.webhook;

import io.linli.news.NewsProblem;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Where a third party of a tenant's is told of events. */
@Entity
@Table(name = "webhook")
@DynamicUpdate
class Webhook {
  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  /** Area whose events it hears besides those of the tenant's estates; null for a company. */
  @Column(updatable = false)
  String jurisdiction;

  String url;
  String description;

  @Column(name = "event_types", columnDefinition = "text[]")
  String[] eventTypes;

  @Enumerated(EnumType.STRING)
  WebhookStatus status;

  @Column(name = "disabled_reason")
  String disabledReason;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Version long version;

  protected Webhook() {}

  Webhook(
      UUID id, UUID tenantId, String jurisdiction, WebhookRequests.Content content, Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.jurisdiction = jurisdiction;
    this.status = WebhookStatus.ACTIVE;
    this.createdAt = now;
    change(content);
  }

  void change(WebhookRequests.Content content) {
    url = content.url().strip();
    description = content.description();
    Set<String> types = content.eventTypes() == null ? Set.of() : content.eventTypes();
    eventTypes = new TreeSet<>(types).toArray(new String[0]);
  }

  /** Is called again, after it was put right. */
  void activate() {
    if (status == WebhookStatus.ACTIVE) {
      throw Problem.of(NewsProblem.WEBHOOK_ACTIVE);
    }
    status = WebhookStatus.ACTIVE;
    disabledReason = null;
  }

  void requireActive() {
    if (status != WebhookStatus.ACTIVE) {
      throw Problem.of(NewsProblem.WEBHOOK_DISABLED);
    }
  }
}
