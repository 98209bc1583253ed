package io.linli.servicedesk.figures;

import io.linli.platform.figure.MonthSpan;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts cases and reckons times under the caller's policies, a page of groups at a time. */
@ApplicationScoped
class FigureQueries {
  /** Whether the household had a case of the kind before; {@code s} and {@code e} are cases. */
  private static final String REPEATS =
      """
      exists (select from service_case e where e.community_id = s.community_id and e.kind = s.kind
               and e.id <> s.id and e.household_id = s.household_id
               and e.opened_at < s.opened_at and e.opened_at >= s.opened_at - interval '30 days')""";

  private static final String CHOSEN =
      """
      with chosen as (
        select s.*, %s as grp from service_case s
         where s.opened_at >= :from and s.opened_at < :until
           and (cast(:community as uuid) is null or s.community_id = :community)),
      page as (select distinct grp from chosen where grp > :after order by grp limit :fetch)
      """;

  private static final String CASES =
      """
      select grp, count(*),
             count(*) filter (where state in ('DONE', 'CONFIRMED', 'LAPSED', 'FOLLOWED_UP', 'CLOSED')),
             count(*) filter (where escalation > 0), count(*) filter (where reopenings > 0),
             count(*) filter (where @REPEATS@), count(satisfaction), count(*) filter (where satisfaction >= 4)
        from chosen s where grp in (select grp from page) group by grp order by grp
      """
          .replace("@REPEATS@", REPEATS);

  private static final String TIMES =
      """
      select s.grp, case c.kind when 'ANSWER' then 'FINISH' else c.kind end as about, count(*),
             percentile_disc(0.5) within group (order by extract(epoch from c.ended_at - c.started_at)),
             percentile_disc(0.9) within group (order by extract(epoch from c.ended_at - c.started_at)),
             count(*) filter (where c.in_time)
        from chosen s join service_case_clock c on c.case_id = s.id
       where s.grp in (select grp from page) and c.ended_at is not null
         and c.kind in ('RESPOND', 'ON_SITE', 'ANSWER', 'FINISH')
         and s.state not in ('REFUSED', 'PASSED_ON', 'WITHDRAWN')
       group by 1, 2
      """;

  private final EntityManager entities;

  FigureQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What is counted.
   *
   * @param communityId only of this community, null for all
   */
  record Question(MonthSpan months, FigureGroup by, UUID communityId) {}

  /** Group, opened, finished, escalated, reopened, repeated, rated, satisfied. */
  List<Object[]> cases(Question question, PageRequest page) {
    return run(CASES, question, page);
  }

  /** Group, clock, ended, median and p90 in seconds, in time. */
  List<Object[]> times(Question question, PageRequest page) {
    return run(TIMES, question, page);
  }

  private List<Object[]> run(String select, Question question, PageRequest page) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(CHOSEN.formatted(question.by().sql()) + select, Object[].class);
    return query
        .setParameter("from", question.months().begins())
        .setParameter("until", question.months().ends())
        .setParameter("community", question.communityId(), UUID.class)
        .setParameter("after", page.after(0, ""))
        .setParameter("fetch", page.fetch())
        .getResultList();
  }
}
