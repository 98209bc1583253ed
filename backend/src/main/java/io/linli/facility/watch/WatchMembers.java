package io.linli.facility.watch;

import io.linli.facility.WatchSide;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is in a group of four. */
@ApplicationScoped
class WatchMembers {
  private static final String INSERT =
      "insert into watch_group_member (id, group_id, community_id, tenant_id, area_code, side, name, duty)"
          + " values (:id, :group, :community, :tenant, :area, :side, :name, :duty)";

  private final EntityManager entities;
  private final CallerContext callers;

  WatchMembers(EntityManager entities, CallerContext callers) {
    this.entities = entities;
    this.callers = callers;
  }

  /** In the order in which they were named; for companies masked. */
  List<WatchGroupResponse.Person> of(UUID groupId) {
    String name = callers.get().isSupervisor() ? "name" : "name_masked";
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select side, "
                + name
                + ", duty from watch_group_member where group_id = :group order by id",
            Object[].class)
        .setParameter("group", groupId)
        .getResultList()
        .stream()
        .map(
            row ->
                new WatchGroupResponse.Person(
                    WatchSide.valueOf((String) row[0]), (String) row[1], (String) row[2]))
        .toList();
  }

  /**
   * Counts a change of a group.
   *
   * @return false when somebody else was faster
   */
  boolean count(WatchGroup group) {
    return entities
            .createNativeQuery(
                "update watch_group set version = version + 1 where id = :id and version = :version")
            .setParameter("id", group.id)
            .setParameter("version", group.version)
            .executeUpdate()
        == 1;
  }

  void replace(WatchGroup group, List<WatchRequests.Person> persons) {
    entities
        .createNativeQuery("delete from watch_group_member where group_id = :group")
        .setParameter("group", group.id)
        .executeUpdate();
    for (WatchRequests.Person person : persons) {
      entities
          .unwrap(Session.class)
          .createNativeMutationQuery(INSERT)
          .setParameter("id", Ids.next())
          .setParameter("group", group.id)
          .setParameter("community", group.communityId)
          .setParameter("tenant", group.tenantId)
          .setParameter("area", group.areaCode)
          .setParameter("side", person.side().name())
          .setParameter("name", person.name().strip())
          .setParameter("duty", person.duty(), String.class)
          .executeUpdate();
    }
  }
}
