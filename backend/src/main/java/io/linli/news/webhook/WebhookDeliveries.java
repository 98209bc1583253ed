package io.linli.news.webhook;

import io.linli.news.NewsProblem;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What was delivered to a webhook, and what is to be delivered once more. */
@ApplicationScoped
class WebhookDeliveries {
  private static final String SQL =
      """
      select id, webhook_id, event_id, type, subject_id, sequence, state, attempts,
             case when state = 'PENDING' and due_at < 'infinity' then due_at end, last_tried_at, status_code, reason
        from delivery
       where (cast(:webhook as uuid) is null or webhook_id = :webhook) and id < :after and (:state = '' or state = :state)
       order by id desc limit :fetch
      """;

  private static final String AGAIN =
      "update delivery set state = 'PENDING', attempts = 0, first_failed_at = null, due_at = :now"
          + " where webhook_id = :webhook and state <> 'PENDING'";

  private final WebhookRepository webhooks;
  private final EntityManager entities;
  private final Clock clock;

  WebhookDeliveries(WebhookRepository webhooks, EntityManager entities, Clock clock) {
    this.webhooks = webhooks;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * The newest first.
   *
   * @param webhookId only to this one, null for all
   * @param state only those, null for all
   */
  Page<WebhookDeliveryResponse> list(UUID webhookId, DeliveryState state, PageRequest page) {
    List<WebhookDeliveryResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL, Object[].class)
            .setParameter("webhook", webhookId, UUID.class)
            .setParameter("after", page.after(0, new UUID(-1, -1)))
            .setParameter("state", state == null ? "" : state.name())
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(WebhookDeliveries::response)
            .toList();
    return Page.of(rows, page, delivery -> List.of(delivery.id()));
  }

  /** Delivers one once more, as it was, with the same id. */
  void replay(UUID id) {
    UUID webhookId =
        entities
            .unwrap(Session.class)
            .createNativeQuery("select webhook_id from delivery where id = :id", UUID.class)
            .setParameter("id", id)
            .uniqueResultOptional()
            .orElseThrow(Problem::notFound);
    webhooks.get(webhookId).requireActive();
    int moved =
        entities
            .createNativeQuery(AGAIN + " and id = :id")
            .setParameter("now", clock.instant())
            .setParameter("webhook", webhookId)
            .setParameter("id", id)
            .executeUpdate();
    if (moved == 0) {
      throw Problem.of(NewsProblem.DELIVERY_PENDING);
    }
  }

  /** Delivers all once more that were made since a time, in their order. */
  void replay(UUID webhookId, Instant since) {
    webhooks.get(webhookId).requireActive();
    entities
        .createNativeQuery(AGAIN + " and created_at >= :since")
        .setParameter("now", clock.instant())
        .setParameter("webhook", webhookId)
        .setParameter("since", since)
        .executeUpdate();
  }

  private static WebhookDeliveryResponse response(Object[] row) {
    return new WebhookDeliveryResponse(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (String) row[3],
        (UUID) row[4],
        (Long) row[5],
        DeliveryState.valueOf((String) row[6]),
        (Integer) row[7],
        ChinaTime.of((Instant) row[8]),
        ChinaTime.of((Instant) row[9]),
        (Integer) row[10],
        (String) row[11]);
  }
}
