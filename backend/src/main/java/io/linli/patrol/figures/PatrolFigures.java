package io.linli.patrol.figures;

import io.linli.platform.figure.MonthSpan;
import io.linli.platform.figure.Percentage;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The figures of patrols (domain.md P1), counted from the rounds whenever asked. */
@ApplicationScoped
class PatrolFigures {
  private static final String SQL =
      """
      with chosen as (
        select r.state, r.offline, %s as grp from patrol_round r
         where r.due_from >= :from and r.due_from < :until
           and (cast(:community as uuid) is null or r.community_id = :community))
      select grp, count(*), count(*) filter (where state = 'DONE'), count(*) filter (where offline),
             count(*) filter (where state = 'LATE'), count(*) filter (where state = 'MISSED'),
             count(*) filter (where state = 'PLANNED')
        from chosen where grp > :after group by grp order by grp limit :fetch
      """;

  private final EntityManager entities;

  PatrolFigures(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What is counted.
   *
   * @param communityId only of this community, null for all
   */
  record Question(MonthSpan months, PatrolFigureGroup by, UUID communityId) {}

  Page<PatrolFiguresResponse> list(Question question, PageRequest page) {
    List<PatrolFiguresResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL.formatted(question.by().sql()), Object[].class)
            .setParameter("from", question.months().begins())
            .setParameter("until", question.months().ends())
            .setParameter("community", question.communityId(), UUID.class)
            .setParameter("after", page.after(0, ""))
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(PatrolFigures::figures)
            .toList();
    return Page.of(rows, page, figures -> List.of(figures.group()));
  }

  private static PatrolFiguresResponse figures(Object[] row) {
    long done = number(row[2]);
    long late = number(row[4]);
    long missed = number(row[5]);
    return new PatrolFiguresResponse(
        (String) row[0],
        number(row[1]),
        done,
        number(row[3]),
        late,
        missed,
        number(row[6]),
        Percentage.of(done, done + late + missed));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
