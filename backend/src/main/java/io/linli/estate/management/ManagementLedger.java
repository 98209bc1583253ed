package io.linli.estate.management;

import io.linli.estate.ManagementMode;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who manages a community and how, with the history (domain.md E4). Changing the managing tenant
 * moves every row of the estate: the foreign keys cascade.
 */
@ApplicationScoped
class ManagementLedger {
  private static final String STANDING =
      "select c.tenant_id, c.registered_by, c.area_code, c.management_mode, c.version,"
          + " p.valid_from from community c left join management_period p"
          + " on p.community_id = c.id and p.valid_until is null where c.id = :id";

  private final Session entities;
  private final Clock clock;

  ManagementLedger(Session entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * How a community is managed today.
   *
   * @param since first day of the current period, null before the first one
   */
  record Standing(
      UUID tenantId,
      UUID registeredBy,
      String areaCode,
      ManagementMode mode,
      long version,
      LocalDate since) {

    boolean isWithCompany() {
      return mode == ManagementMode.PROFESSIONAL_COMPANY;
    }

    /** Nobody manages it, its owners and their unit included, or this supervisor does. */
    boolean isFreeFor(UUID supervisorTenantId) {
      return mode == ManagementMode.NONE
          || (mode.isByTenant() && tenantId.equals(supervisorTenantId));
    }

    boolean isWith(UUID companyTenantId) {
      return isWithCompany() && tenantId.equals(companyTenantId);
    }
  }

  Standing read(UUID communityId) {
    return standing(communityId, STANDING);
  }

  /** Holds off everybody else who wants to change the management of the community. */
  Standing lock(UUID communityId) {
    return standing(communityId, STANDING + " for update of c");
  }

  /**
   * Ends the current period and begins the next.
   *
   * @param from first day of the new one; the old one ends where it begins
   */
  void move(UUID communityId, UUID tenantId, ManagementMode mode, LocalDate from, String reason) {
    entities
        .createNativeMutationQuery(
            "update management_period set valid_until = :from"
                + " where community_id = :id and valid_until is null")
        .setParameter("from", from)
        .setParameter("id", communityId)
        .executeUpdate();
    entities
        .createNativeMutationQuery(
            "update community set tenant_id = :tenant, management_mode = :mode, updated_at = :now,"
                + " version = version + 1 where id = :id")
        .setParameter("tenant", tenantId)
        .setParameter("mode", mode.name())
        .setParameter("now", clock.instant())
        .setParameter("id", communityId)
        .executeUpdate();
    entities
        .createNativeMutationQuery(
            "insert into management_period"
                + " (community_id, tenant_id, area_code, mode, managed_by, valid_from, reason)"
                + " select id, tenant_id, area_code, management_mode, tenant_id,"
                + " cast(:from as date), :reason from community where id = :id")
        .setParameter("from", from)
        .setParameter("reason", reason)
        .setParameter("id", communityId)
        .executeUpdate();
  }

  private Standing standing(UUID communityId, String sql) {
    List<Tuple> rows =
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("id", communityId)
            .getResultList();
    return rows.stream().findFirst().map(ManagementLedger::standing).orElseThrow(Problem::notFound);
  }

  private static Standing standing(Tuple row) {
    return new Standing(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, String.class),
        ManagementMode.valueOf(row.get(3, String.class)),
        row.get(4, Long.class),
        Days.of(row.get(5)));
  }
}
