package io.linli.patrol.schedule;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.json.JsonText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;

/**
 * Makes the rounds of plans ahead. A plan notes up to which day its rounds are made, so each slot
 * is made once, whoever makes it; and no two rounds of a plan begin at one moment, which the
 * database holds whatever happens.
 */
@ApplicationScoped
public class RoundGeneration {
  private static final TypeReference<Cadence> CADENCE = new TypeReference<>() {};

  private static final String DUE =
      """
      select g.id, p.cadence, p.valid_from, p.valid_until, g.days_ahead, g.generated_until
        from patrol_generation g join patrol_plan p on p.id = g.id
       where g.next_at <= :now order by g.next_at, g.id limit :most for update of g skip locked
      """;

  private static final String INSERT =
      """
      insert into patrol_round (id, plan_id, community_id, tenant_id, area_code, due_from, due_until, state)
      select uuidv7(), p.id, p.community_id, p.tenant_id, p.area_code, s.due_from, s.due_until, 'PLANNED'
        from patrol_plan p, unnest(?::timestamptz[], ?::timestamptz[]) s(due_from, due_until)
       where p.id = ? order by s.due_from
      on conflict do nothing
      """;

  private final EntityManager entities;

  RoundGeneration(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Makes the rounds of a new plan that aren't over yet.
   *
   * @param daysAhead how many days after today rounds are made for
   */
  public void begin(UUID planId, Schedule schedule, int daysAhead, Instant now) {
    entities
        .createNativeQuery(
            "insert into patrol_generation (id, community_id, tenant_id, area_code, days_ahead)"
                + " select id, community_id, tenant_id, area_code, :ahead from patrol_plan"
                + " where id = :plan")
        .setParameter("ahead", daysAhead)
        .setParameter("plan", planId)
        .executeUpdate();
    make(planId, schedule, today(now), daysAhead, now, slot -> slot.until().isAfter(now));
  }

  /**
   * Makes the rounds of a changed plan anew whose time hasn't come. Those whose time has come stay:
   * somebody may be walking one, out of our sight.
   *
   * @param daysAhead as it applies now
   */
  public void renew(UUID planId, Schedule schedule, int daysAhead, Instant now) {
    clear(planId, now);
    make(planId, schedule, today(now), daysAhead, now, slot -> slot.from().isAfter(now));
  }

  /** Takes back the rounds whose time hasn't come, and makes no more. */
  public void end(UUID planId, Instant now) {
    clear(planId, now);
    note(planId, null, null, null);
  }

  /**
   * Makes what plans need by now, those of days on which nothing ran included.
   *
   * @param most plans at once
   * @return how many plans were seen to
   */
  int continueDue(Instant now, int most) {
    List<Object[]> due =
        entities
            .unwrap(Session.class)
            .createNativeQuery(DUE, Object[].class)
            .setParameter("now", now)
            .setParameter("most", most)
            .getResultList();
    for (Object[] row : due) {
      Schedule schedule =
          new Schedule(
              JsonText.read((String) row[1], CADENCE), (LocalDate) row[2], (LocalDate) row[3]);
      LocalDate next = (LocalDate) row[5];
      make((UUID) row[0], schedule, next, ((Number) row[4]).intValue(), now, slot -> true);
    }
    return due.size();
  }

  private void make(
      UUID planId,
      Schedule schedule,
      LocalDate first,
      int daysAhead,
      Instant now,
      Predicate<Slot> wanted) {
    LocalDate last = today(now).plusDays(daysAhead);
    List<Slot> slots =
        first
            .datesUntil(last.plusDays(1).isBefore(first) ? first : last.plusDays(1))
            .flatMap(day -> schedule.startingOn(day).stream())
            .filter(wanted)
            .toList();
    insert(planId, slots);
    boolean over = schedule.until() != null && !schedule.until().isAfter(last);
    Instant next = today(now).plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    note(planId, daysAhead, last.plusDays(1), over ? null : next);
  }

  private void insert(UUID planId, List<Slot> slots) {
    if (slots.isEmpty()) {
      return;
    }
    entities
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setArray(1, times(connection, slots.stream().map(Slot::from).toList()));
                insert.setArray(2, times(connection, slots.stream().map(Slot::until).toList()));
                insert.setObject(3, planId);
                insert.executeUpdate();
              }
            });
  }

  private static Array times(Connection connection, List<Instant> times) throws SQLException {
    OffsetDateTime[] inUtc =
        times.stream().map(time -> time.atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new);
    return connection.createArrayOf("timestamptz", inUtc);
  }

  /** Waits for whoever makes rounds of the plan at this moment. */
  private void clear(UUID planId, Instant now) {
    entities
        .createNativeQuery("select id from patrol_generation where id = :plan for update")
        .setParameter("plan", planId)
        .getResultList();
    entities
        .createNativeQuery(
            "delete from patrol_round where plan_id = :plan and state = 'PLANNED'"
                + " and started_at is null and due_from > :now")
        .setParameter("plan", planId)
        .setParameter("now", now)
        .executeUpdate();
  }

  private void note(UUID planId, Integer daysAhead, LocalDate until, Instant next) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(
            "update patrol_generation set days_ahead = coalesce(cast(:ahead as integer),"
                + " days_ahead), generated_until = cast(:until as date), next_at = cast(:next as"
                + " timestamptz) where id = :plan")
        .setParameter("ahead", daysAhead, Integer.class)
        .setParameter("until", until, LocalDate.class)
        .setParameter("next", next, Instant.class)
        .setParameter("plan", planId)
        .executeUpdate();
  }

  private static LocalDate today(Instant now) {
    return now.atZone(ChinaTime.ZONE).toLocalDate();
  }
}
