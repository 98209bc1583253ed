package io.linli.news.relay;

import io.linli.news.delivery.Workers;
import io.linli.platform.settings.LinliSettings;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Looks for what has happened, and clears what was told long ago. */
@ApplicationScoped
class RelayWorker {
  private static final String CLEAR_EVENTS =
      "delete from outbox_event where id in (select id from outbox_event where noted_at < ?"
          + " and relayed_at is not null order by noted_at limit 1000)";
  private static final String CLEAR_MESSAGES =
      "delete from message where id in"
          + " (select id from message where made_at < ? order by made_at limit 1000)";
  private static final String CLEAR_CHANNELS =
      "delete from message_channel c where tenant_id is not null and not exists (select from member m"
          + " where m.tenant_id = c.tenant_id and m.subject = c.subject and m.status = 'ACTIVE')";
  private static final String CLEAR_CODES =
      "delete from delivery where event_id is null and created_at < ?";

  private final Relay relay;
  private final Workers workers;
  private final Clock clock;
  private final Duration eventsKept;
  private final Duration messagesKept;

  RelayWorker(Relay relay, Workers workers, Clock clock, LinliSettings settings) {
    this.relay = relay;
    this.workers = workers;
    this.clock = clock;
    this.eventsKept = settings.news().eventsKept();
    this.messagesKept = settings.news().messagesKept();
  }

  @Scheduled(every = "${linli.news.look-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    while (relay.some(clock.instant()) > 0) {
      // each round has told of a batch
    }
  }

  @Scheduled(cron = "0 20 4 * * ?", timeZone = "Asia/Shanghai")
  @ActivateRequestContext
  void clear() {
    clear(clock.instant());
  }

  /** An event goes with its deliveries, arrived or not; and addresses of who has left go. */
  void clear(Instant now) {
    clear(CLEAR_EVENTS, now.minus(eventsKept));
    clear(CLEAR_MESSAGES, now.minus(messagesKept));
    clear(CLEAR_CODES, now.minus(eventsKept));
    workers.call(
        connection -> {
          try (PreparedStatement delete = connection.prepareStatement(CLEAR_CHANNELS)) {
            return delete.executeUpdate();
          }
        });
  }

  private void clear(String sql, Instant before) {
    while (workers.call(
            connection -> {
              try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setObject(1, before.atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
              }
            })
        > 0) {
      // each round has cleared some
    }
  }
}
