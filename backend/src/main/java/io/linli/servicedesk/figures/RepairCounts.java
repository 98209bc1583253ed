package io.linli.servicedesk.figures;

import io.linli.estate.EstateGroup;
import io.linli.servicedesk.RepairOutcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Counts repairs by their limits to be finished, under the caller's policies. */
@ApplicationScoped
class RepairCounts implements RepairOutcomes {
  private static final String SQL =
      """
      select %1$s as grp, count(*), count(*) filter (where c.ended_at is not null and c.in_time),
             count(*) filter (where c.ended_at is not null),
             count(*) filter (where c.ended_at is not null and not exists
               (select from service_case_clock later where later.case_id = c.case_id and later.kind = 'FINISH'
                   and later.started_at > c.started_at))
        from service_case_clock c join service_case s on s.id = c.case_id
       where %1$s = any(:groups) and s.kind = 'REPAIR' and s.state not in ('REFUSED', 'PASSED_ON', 'WITHDRAWN')
         and c.kind = 'FINISH' and c.stopped_at is null and c.due_at >= :from and c.due_at < :until
         and (c.ended_at is not null or c.due_at < :now)
       group by 1
      """;

  private final EntityManager entities;
  private final Clock clock;

  RepairCounts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Map<String, Outcome> due(
      Instant from, Instant until, EstateGroup by, Collection<String> groups) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(SQL.formatted(by.key("c")), Object[].class)
        .setParameter("groups", groups.toArray(String[]::new))
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("now", clock.instant())
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (String) row[0], RepairCounts::outcome));
  }

  private static Outcome outcome(Object[] row) {
    return new Outcome(number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
