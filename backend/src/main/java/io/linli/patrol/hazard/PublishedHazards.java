package io.linli.patrol.hazard;

import io.linli.estate.Estates;
import io.linli.patrol.FinedParty;
import io.linli.patrol.HazardSeverity;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What everybody is told of hazards (曝光), apart from the hazards themselves. */
@ApplicationScoped
class PublishedHazards {
  private static final String PUBLISH =
      """
      insert into published_hazard (id, community_id, community_name, area_code, publisher_tenant_id,
                                    severity, text, fined_party, fined_amount, published_at)
      select h.id, h.community_id, :name, h.area_code, :publisher, h.severity, :text, f.party, f.amount,
             h.published_at
        from hazard h left join lateral
             (select party, amount from hazard_fine where hazard_id = h.id order by id desc limit 1) f on true
       where h.id = :id
      """;

  private static final String LIST =
      """
      select id, community_id, community_name, area_code, severity, text, fined_party, fined_amount,
             published_at, ended_at
        from published_hazard where (area_code, id) > (:area, :id)
       order by area_code, id limit :fetch
      """;

  private final EntityManager entities;
  private final Estates estates;

  PublishedHazards(EntityManager entities, Estates estates) {
    this.entities = entities;
    this.estates = estates;
  }

  /** Tells everybody of what was written, the last fine noted so far with it. */
  void publish(Hazard hazard, String text, UUID publisher) {
    entities
        .createNativeQuery(PUBLISH)
        .setParameter("id", hazard.id)
        .setParameter("name", estates.card(hazard.communityId).name())
        .setParameter("publisher", publisher)
        .setParameter("text", text.strip())
        .executeUpdate();
  }

  /** Tells everybody that it was struck off, if they were told of it. */
  void end(Hazard hazard) {
    if (hazard.publishedAt != null) {
      entities
          .createNativeQuery("update published_hazard set ended_at = :at where id = :id")
          .setParameter("at", hazard.endedAt)
          .setParameter("id", hazard.id)
          .executeUpdate();
    }
  }

  /** In the order of area and id. */
  Page<PublishedHazardResponse> list(PageRequest page) {
    List<PublishedHazardResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(LIST, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(PublishedHazards::response)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static PublishedHazardResponse response(Object[] row) {
    return new PublishedHazardResponse(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        HazardSeverity.valueOf((String) row[4]),
        (String) row[5],
        row[6] == null ? null : FinedParty.valueOf((String) row[6]),
        (BigDecimal) row[7],
        ChinaTime.of((Instant) row[8]),
        ChinaTime.of((Instant) row[9]));
  }
}
