package io.linli.platform.replica;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * How many replicas share the work. Each leaves a sign of life in the database every few seconds
 * and counts those of the others; whoever needs the number reads it from memory.
 */
@ApplicationScoped
public class Replicas {
  private static final Logger LOG = Logger.getLogger(Replicas.class);

  /** One that has missed three signs of life doesn't count; a row is kept for an hour. */
  private static final String BEAT =
      "with beat as (insert into replica (id, seen_at) values (:id, now())"
          + " on conflict (id) do update set seen_at = now()),"
          + " gone as (delete from replica where seen_at < now() - interval '1 hour')"
          + " select count(*) from replica"
          + " where id <> :id and seen_at > now() - interval '15 seconds'";

  private final EntityManager entities;
  private final CallerContext callers;
  private final UUID self = Ids.next();
  private volatile int live = 1;

  Replicas(EntityManager entities, CallerContext callers) {
    this.entities = entities;
    this.callers = callers;
  }

  /** Replicas that are up, this one among them; what was last known while the database is away. */
  public int live() {
    return live;
  }

  @Scheduled(every = "5s")
  void beat() {
    long others =
        asService(
            () ->
                (Long)
                    entities
                        .createNativeQuery(BEAT, Long.class)
                        .setParameter("id", self)
                        .getSingleResult());
    live = Math.toIntExact(others) + 1;
  }

  /** The others need not wait for its signs of life to stop. */
  @ActivateRequestContext
  void leave(@Observes ShutdownEvent end) {
    try {
      asService(
          () ->
              entities
                  .createNativeQuery("delete from replica where id = :id")
                  .setParameter("id", self)
                  .executeUpdate());
    } catch (RuntimeException e) {
      LOG.debugf(e, "Left without a word");
    }
  }

  private <T> T asService(Supplier<T> work) {
    return callers.callAs(
        Caller.service(Capacity.WORKER), () -> QuarkusTransaction.requiringNew().call(work::get));
  }
}
