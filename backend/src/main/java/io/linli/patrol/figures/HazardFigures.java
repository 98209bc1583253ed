package io.linli.patrol.figures;

import io.linli.platform.figure.MonthSpan;
import io.linli.platform.figure.Percentage;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The figures of hazards (domain.md P2), counted from the hazards whenever asked. */
@ApplicationScoped
class HazardFigures {
  private static final String SQL =
      """
      with chosen as (
        select h.id, h.severity, h.state, h.due_at, h.fixed_at, %s as grp from hazard h
         where h.found_at >= :from and h.found_at < :until
           and (cast(:community as uuid) is null or h.community_id = :community)),
      page as (select distinct grp from chosen where grp > :after order by grp limit :fetch),
      fined as (
        select c.grp, count(*) as fines, sum(f.amount) as amount
          from chosen c join hazard_fine f on f.hazard_id = c.id
         where c.grp in (select grp from page) group by c.grp)
      select c.grp, count(*), count(*) filter (where severity = 'MAJOR'), count(*) filter (where state = 'CLOSED'),
             count(*) filter (where state = 'DISMISSED'),
             count(*) filter (where state in ('FIXED', 'CLOSED') and fixed_at <= due_at),
             count(*) filter (where state in ('FIXED', 'CLOSED') and fixed_at > due_at),
             count(*) filter (where state in ('FOUND', 'ASSIGNED') and due_at <= :now),
             coalesce(max(fines), 0), coalesce(max(amount), 0.00)
        from chosen c left join fined f on f.grp = c.grp
       where c.grp in (select grp from page) group by c.grp order by c.grp
      """;

  private final EntityManager entities;
  private final Clock clock;

  HazardFigures(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * What is counted.
   *
   * @param communityId only of this community, null for all
   */
  record Question(MonthSpan months, HazardFigureGroup by, UUID communityId) {}

  Page<HazardFiguresResponse> list(Question question, PageRequest page) {
    List<HazardFiguresResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL.formatted(question.by().sql()), Object[].class)
            .setParameter("from", question.months().begins())
            .setParameter("until", question.months().ends())
            .setParameter("now", clock.instant())
            .setParameter("community", question.communityId(), UUID.class)
            .setParameter("after", page.after(0, ""))
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(HazardFigures::figures)
            .toList();
    return Page.of(rows, page, figures -> List.of(figures.group()));
  }

  private static HazardFiguresResponse figures(Object[] row) {
    long inTime = number(row[5]);
    long late = number(row[6]);
    long overdue = number(row[7]);
    return new HazardFiguresResponse(
        (String) row[0],
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        inTime,
        late,
        overdue,
        Percentage.of(inTime, inTime + late + overdue),
        number(row[8]),
        (BigDecimal) row[9]);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
