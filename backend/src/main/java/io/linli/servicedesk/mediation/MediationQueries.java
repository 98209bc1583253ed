package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.servicedesk.OpenMediations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Lists mediations under the caller's policies, in the order of area and id. */
@ApplicationScoped
class MediationQueries implements OpenMediations {
  private static final String SQL =
      """
      select id, community_id, area_code, case_id, kind, level_digits, state, subject, requested_at, due_at
        from mediation
       where (area_code, id) > (:area, :id)
         and (cast(:community as uuid) is null or community_id = :community)
         and (cast(:state as text) is null or state = :state)
         and (cast(:level as integer) is null or level_digits = :level)
       order by area_code, id limit :fetch
      """;

  private static final String OPEN =
      "select id from mediation where case_id = :case and state in ('ACCEPTED', 'AGREED')";

  private final EntityManager entities;

  MediationQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** What narrows a list; null where it doesn't. */
  record Filter(UUID communityId, MediationState state, MediationLevel level) {}

  @Override
  public Optional<UUID> of(UUID caseId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OPEN, UUID.class)
        .setParameter("case", caseId)
        .uniqueResultOptional();
  }

  Page<MediationSummary> list(PageRequest page, Filter filter) {
    List<MediationSummary> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("community", filter.communityId(), UUID.class)
            .setParameter(
                "state", filter.state() == null ? null : filter.state().name(), String.class)
            .setParameter(
                "level", filter.level() == null ? null : filter.level().digits(), Integer.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(MediationQueries::summary)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static MediationSummary summary(Object[] row) {
    return new MediationSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        MediationKind.valueOf((String) row[4]),
        MediationLevel.of((Integer) row[5]),
        MediationState.valueOf((String) row[6]),
        (String) row[7],
        ChinaTime.of((Instant) row[8]),
        ChinaTime.of((Instant) row[9]));
  }
}
