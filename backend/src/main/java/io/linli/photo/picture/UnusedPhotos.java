package io.linli.photo.picture;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.objectstore.ObjectStore;
import io.linli.platform.settings.LinliSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Removes photos that nothing has used in time: first the row, which keeps others from claiming it
 * meanwhile, then the object, then the transaction ends. Whatever fails before that is done again
 * with the next look.
 */
@ApplicationScoped
class UnusedPhotos {
  private static final int AT_ONCE = 100;

  private static final String REMOVE =
      "delete from photo where claimed_at is null and id in (select id from photo"
          + " where claimed_at is null and sent_at < :before order by sent_at, id limit :most)"
          + " returning id";

  private final EntityManager entities;
  private final ObjectStore store;
  private final LinliSettings settings;
  private final CallerContext callers;
  private final Clock clock;

  UnusedPhotos(
      EntityManager entities,
      ObjectStore store,
      LinliSettings settings,
      CallerContext callers,
      Clock clock) {
    this.entities = entities;
    this.store = store;
    this.settings = settings;
    this.callers = callers;
    this.clock = clock;
  }

  @Scheduled(
      cron = "${linli.photos.look:0 20 * * * ?}",
      timeZone = "Asia/Shanghai",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    Instant before = clock.instant().minus(settings.photos().unusedFor());
    while (some(before) == AT_ONCE) {
      // each round has removed a batch
    }
  }

  private int some(Instant before) {
    return callers.callAs(
        Caller.service(Capacity.WORKER),
        () -> QuarkusTransaction.requiringNew().call(() -> remove(before)));
  }

  private int remove(Instant before) {
    List<UUID> removed =
        entities
            .unwrap(Session.class)
            .createNativeQuery(REMOVE, UUID.class)
            .setParameter("before", before)
            .setParameter("most", AT_ONCE)
            .getResultList();
    removed.forEach(id -> store.delete(Photo.keyOf(id)));
    return removed.size();
  }
}
