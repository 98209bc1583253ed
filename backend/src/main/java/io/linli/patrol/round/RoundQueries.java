package io.linli.patrol.round;

import io.linli.patrol.RoundState;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Lists rounds under the caller's policies, in the order of area, due time and id. */
@ApplicationScoped
class RoundQueries {
  private static final String SQL =
      """
      select r.id, r.plan_id, p.title, r.community_id, r.area_code, r.due_from, r.due_until, r.state,
             r.finished_at, r.offline
        from patrol_round r join patrol_plan p on p.id = r.plan_id
       where (r.area_code, r.due_from, r.id) > (:area, cast(:due as timestamptz), :id)
         and (cast(:community as uuid) is null or r.community_id = :community)
         and (cast(:plan as uuid) is null or r.plan_id = :plan)
         and (cast(:state as text) is null or r.state = :state)
         and (cast(:from as timestamptz) is null or r.due_from >= :from)
         and (cast(:until as timestamptz) is null or r.due_from < :until)
       order by r.area_code, r.due_from, r.id limit :fetch
      """;

  private final EntityManager entities;

  RoundQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What narrows a list; null where it doesn't.
   *
   * @param from only those due from this day in China on
   * @param to only those due from this day at the latest
   */
  record Filter(UUID communityId, UUID planId, RoundState state, LocalDate from, LocalDate to) {}

  Page<RoundSummary> list(PageRequest page, Filter filter) {
    List<RoundSummary> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("due", page.isFirst() ? Instant.EPOCH : Instant.parse(page.after(1)))
            .setParameter("id", page.after(2, new UUID(0, 0)))
            .setParameter("community", filter.communityId(), UUID.class)
            .setParameter("plan", filter.planId(), UUID.class)
            .setParameter(
                "state", filter.state() == null ? null : filter.state().name(), String.class)
            .setParameter("from", midnight(filter.from()), Instant.class)
            .setParameter(
                "until",
                midnight(filter.to() == null ? null : filter.to().plusDays(1)),
                Instant.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(RoundQueries::summary)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.dueFrom().toInstant(), row.id()));
  }

  private static Instant midnight(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ChinaTime.ZONE).toInstant();
  }

  private static RoundSummary summary(Object[] row) {
    return new RoundSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        ChinaTime.of((Instant) row[5]),
        ChinaTime.of((Instant) row[6]),
        RoundState.valueOf((String) row[7]),
        ChinaTime.of((Instant) row[8]),
        (Boolean) row[9]);
  }
}
