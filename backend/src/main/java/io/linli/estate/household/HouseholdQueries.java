package io.linli.estate.household;

import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.Query;

/** Reads households as they are shown. */
@ApplicationScoped
class HouseholdQueries {
  private static final String SELECT =
      "select new io.linli.estate.household.HouseholdResponse(h.id, h.communityId, h.areaCode,"
          + " h.buildingId, b.code, h.unitId, u.code, h.roomNumber, h.floor, h.floorArea, h.use,"
          + " h.ownershipKind, h.version) from Household h"
          + " join Building b on b.id = h.buildingId and b.communityId = h.communityId"
          + " left join Unit u on u.id = h.unitId and u.communityId = h.communityId where ";

  private final Session session;

  HouseholdQueries(Session session) {
    this.session = session;
  }

  HouseholdResponse get(UUID id) {
    return session
        .createSelectionQuery(SELECT + "h.id = :id", HouseholdResponse.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .orElseThrow(Problem::notFound);
  }

  /**
   * One row more than the page, in the order of the index that the caller's policy uses.
   *
   * @param byArea in the order of area code and id, otherwise of id
   */
  List<HouseholdResponse> page(
      PageRequest page, boolean byArea, UUID communityId, UUID buildingId) {
    StringBuilder query = new StringBuilder(SELECT);
    query.append(
        byArea ? "h.areaCode >= :area and (h.areaCode > :area or h.id > :id)" : "h.id > :id");
    query.append(communityId == null ? "" : " and h.communityId = :community");
    query.append(buildingId == null ? "" : " and h.buildingId = :building");
    query.append(byArea ? " order by h.areaCode, h.id" : " order by h.id");
    Query<HouseholdResponse> rows = session.createQuery(query.toString(), HouseholdResponse.class);
    int idPart = byArea ? 1 : 0;
    rows.setParameter("id", page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(idPart)));
    if (byArea) {
      rows.setParameter("area", page.isFirst() ? "" : page.after(0));
    }
    if (communityId != null) {
      rows.setParameter("community", communityId);
    }
    if (buildingId != null) {
      rows.setParameter("building", buildingId);
    }
    return rows.setMaxResults(page.fetch()).getResultList();
  }
}
