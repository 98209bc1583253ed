package io.linli.news.webhook;

import io.linli.news.NewsProblem;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.outbox.KnownEvents;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A tenant's administrators keep its webhooks. */
@ApplicationScoped
class Webhooks {
  /** Each event is delivered to each of them. */
  private static final int MOST = 20;

  private final WebhookRepository repository;
  private final WebhookSecrets secrets;
  private final WebhookTargets targets;
  private final KnownEvents events;
  private final CallerContext callers;
  private final Clock clock;

  Webhooks(
      WebhookRepository repository,
      WebhookSecrets secrets,
      WebhookTargets targets,
      KnownEvents events,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.targets = targets;
    this.events = events;
    this.callers = callers;
    this.clock = clock;
  }

  Page<WebhookResponse> list(PageRequest page) {
    List<WebhookResponse> rows =
        repository
            .find("id > ?1 order by id", page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(webhook -> WebhookResponse.from(webhook, null))
            .toList();
    return Page.of(rows, page, webhook -> List.of(webhook.id()));
  }

  WebhookResponse get(UUID id) {
    return WebhookResponse.from(repository.get(id), null);
  }

  WebhookResponse register(WebhookRequests.Content content) {
    check(content);
    if (repository.count() >= MOST) {
      throw Problem.of(NewsProblem.WEBHOOKS_ENOUGH, MOST);
    }
    Caller caller = callers.get();
    Webhook webhook =
        new Webhook(Ids.next(), caller.tenantId(), caller.areaCode(), content, clock.instant());
    repository.persistAndFlush(webhook);
    return WebhookResponse.from(webhook, secrets.make(webhook));
  }

  WebhookResponse change(UUID id, String ifMatch, WebhookRequests.Content content) {
    Webhook webhook = repository.get(id, ifMatch);
    check(content);
    webhook.change(content);
    repository.flush();
    return WebhookResponse.from(webhook, null);
  }

  void remove(UUID id, String ifMatch) {
    repository.delete(repository.get(id, ifMatch));
  }

  WebhookResponse renewSecret(UUID id) {
    Webhook webhook = repository.get(id);
    return WebhookResponse.from(webhook, secrets.make(webhook));
  }

  /** Is called again; what has waited for it goes first. */
  WebhookResponse activate(UUID id, String ifMatch) {
    Webhook webhook = repository.get(id, ifMatch);
    webhook.activate();
    repository.flush();
    repository
        .getEntityManager()
        .createNativeQuery(
            "update delivery set due_at = :now, attempts = 0, first_failed_at = null"
                + " where webhook_id = :webhook and state = 'PENDING'")
        .setParameter("now", clock.instant())
        .setParameter("webhook", id)
        .executeUpdate();
    return WebhookResponse.from(webhook, null);
  }

  private void check(WebhookRequests.Content content) {
    List<Violation> violations = new ArrayList<>();
    try {
      targets.find(content.url());
    } catch (TargetRefusedException e) {
      violations.add(Violation.at("/url", e.code()));
    }
    if (content.eventTypes() != null) {
      content.eventTypes().stream()
          .filter(type -> events.find(type).isEmpty())
          .sorted()
          .forEach(type -> violations.add(Violation.at("/eventTypes", "event-type-unknown", type)));
    }
    Problem.refuse(violations);
  }
}
