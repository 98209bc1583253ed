package io.linli.servicedesk.figures;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.rule.RulePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Counts ratings by estate, under the caller's policies. */
@ApplicationScoped
class SatisfactionQueries {
  private static final String SQL =
      """
      select community_id, area_code, tenant_id, count(satisfaction), count(*) filter (where satisfaction >= 4)
        from service_case
       where opened_at >= :from and opened_at < :until
         and (area_code, community_id) > (:area, :community)
       group by area_code, community_id, tenant_id
       order by area_code, community_id limit :fetch
      """;
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;

  SatisfactionQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * An estate's ratings.
   *
   * @param place where it lies, and who manages it now
   */
  record Rated(UUID communityId, RulePlace place, long rated, long satisfied) {}

  List<Rated> of(YearMonth month, PageRequest page) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(SQL, Object[].class)
        .setParameter("from", month.atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant())
        .setParameter(
            "until", month.plusMonths(1).atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant())
        .setParameter("area", page.after(0, ""))
        .setParameter("community", page.after(1, FIRST))
        .setParameter("fetch", page.fetch())
        .getResultList()
        .stream()
        .map(SatisfactionQueries::rated)
        .toList();
  }

  private static Rated rated(Object[] row) {
    return new Rated(
        (UUID) row[0],
        new RulePlace((String) row[1], (UUID) row[2]),
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue());
  }
}
