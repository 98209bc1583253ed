package io.linli.news.delivery;

import io.linli.platform.id.Ids;
import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * What is on its way. A delivery is taken up under a lease, so that another replica sends it again
 * when this one dies before it has noted how it went: each arrives at least once. Of one subject
 * nothing is sent to a target before what comes before it has arrived or was given up; other
 * subjects and other targets go on. A target is sent one after the other, so that a slow one takes
 * no more than one place.
 */
@ApplicationScoped
class DeliveryLedger {
  private static final String CLAIM =
      """
      update delivery d set attempts = d.attempts + 1, holder = ?, lease_until = ?, last_tried_at = ?
       where d.id = (
         select p.id from delivery p
          where p.state = 'PENDING' and p.due_at <= ? and (p.lease_until is null or p.lease_until < ?)
            and p.target_id not in (select l.target_id from delivery l where l.lease_until >= ?)
            and not exists (
              select from delivery e where e.state = 'PENDING' and e.target_id = p.target_id
                 and e.subject_id = p.subject_id and e.sequence < p.sequence)
          order by p.due_at, p.id limit 1 for update of p skip locked)
      returning d.id, d.event_id, d.route, d.target_id, d.attempts, d.first_failed_at
      """;

  private static final String END =
      """
      update delivery set state = ?, due_at = ?, status_code = ?, reason = ?, holder = null,
             lease_until = null,
             delivered_at = case when ? = 'DELIVERED' then ? else delivered_at end,
             first_failed_at = case when ? = 'DELIVERED' then first_failed_at
                                    else coalesce(first_failed_at, ?) end
       where id = ? and holder = ?
      """;

  private final Workers workers;
  private final Duration lease;

  /** This replica, as long as it runs: what it doesn't hold it doesn't touch. */
  private final UUID holder = Ids.next();

  DeliveryLedger(Workers workers, LinliSettings settings) {
    this.workers = workers;
    this.lease = settings.news().lease();
  }

  /** Takes up the delivery that has been due longest and waits for no other, if there is one. */
  Optional<DueDelivery> claim(Instant now) {
    return workers.call(
        connection -> {
          try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, holder);
            claim.setObject(2, at(now.plus(lease)));
            for (int i = 3; i <= 6; i++) {
              claim.setObject(i, at(now));
            }
            try (ResultSet row = claim.executeQuery()) {
              return row.next() ? Optional.of(due(row)) : Optional.empty();
            }
          }
        });
  }

  void delivered(DueDelivery delivery, Attempt attempt, Instant now) {
    end(delivery, "DELIVERED", attempt, now, now);
  }

  /** Is tried again at a time. */
  void failed(DueDelivery delivery, Attempt attempt, Instant now, Instant again) {
    end(delivery, "PENDING", attempt, now, again);
  }

  /** Is not tried again; what comes after it goes on. */
  void refused(DueDelivery delivery, Attempt attempt, Instant now) {
    end(delivery, "FAILED", attempt, now, now);
  }

  /** Waits until its target wants it again. */
  void parked(DueDelivery delivery, Attempt attempt, Instant now) {
    end(delivery, "PENDING", attempt, now, null);
  }

  private void end(
      DueDelivery delivery, String state, Attempt attempt, Instant now, Instant dueAt) {
    workers.call(
        connection -> {
          try (PreparedStatement end = connection.prepareStatement(END)) {
            end.setString(1, state);
            end.setObject(2, dueAt == null ? OffsetDateTime.MAX : at(dueAt));
            end.setObject(3, attempt.statusCode(), Types.INTEGER);
            end.setString(4, attempt.reason());
            end.setString(5, state);
            end.setObject(6, at(now));
            end.setString(7, state);
            end.setObject(8, at(now));
            end.setObject(9, delivery.id());
            end.setObject(10, holder);
            return end.executeUpdate();
          }
        });
  }

  private static DueDelivery due(ResultSet row) throws SQLException {
    OffsetDateTime failed = row.getObject("first_failed_at", OffsetDateTime.class);
    return new DueDelivery(
        row.getObject("id", UUID.class),
        row.getObject("event_id", UUID.class),
        Route.valueOf(row.getString("route")),
        row.getObject("target_id", UUID.class),
        row.getInt("attempts"),
        failed == null ? null : failed.toInstant());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
