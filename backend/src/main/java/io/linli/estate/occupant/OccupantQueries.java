package io.linli.estate.occupant;

import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the masked columns and no others: they are all that a supervisor may read. */
@ApplicationScoped
class OccupantQueries {
  private static final String SELECT =
      "select new io.linli.estate.occupant.OccupantResponse(o.id, o.communityId, o.householdId,"
          + " o.kind, o.relation, o.nameMasked, o.telephoneMasked, o.identityMasked, o.validFrom,"
          + " o.validUntil, o.version) from Occupant o where ";

  private final Session session;

  OccupantQueries(Session session) {
    this.session = session;
  }

  OccupantResponse get(UUID id) {
    return session
        .createSelectionQuery(SELECT + "o.id = :id", OccupantResponse.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .orElseThrow(Problem::notFound);
  }

  List<OccupantResponse> ofHousehold(PageRequest page, UUID householdId, boolean includeEnded) {
    return session
        .createSelectionQuery(
            SELECT
                + "o.householdId = :household and o.id > :after"
                + (includeEnded ? "" : " and o.validUntil is null")
                + " order by o.id",
            OccupantResponse.class)
        .setParameter("household", householdId)
        .setParameter("after", page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(0)))
        .setMaxResults(page.fetch())
        .getResultList();
  }

  List<OccupantResponse> ofIdentity(byte[] hash, UUID tenantId, int limit) {
    return session
        .createSelectionQuery(
            SELECT + "o.tenantId = :tenant and o.identityHash = :hash order by o.id",
            OccupantResponse.class)
        .setParameter("tenant", tenantId)
        .setParameter("hash", hash)
        .setMaxResults(limit)
        .getResultList();
  }

  List<OccupantResponse> ofIds(List<UUID> ids) {
    return session
        .createSelectionQuery(SELECT + "o.id in :ids order by o.id", OccupantResponse.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
