package io.linli.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The supervisors of an area, as other contexts ask about them (domain.md T2). */
@ApplicationScoped
public class Supervisors {
  private final EntityManager entities;

  Supervisors(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The kind of an active supervisor whose jurisdiction covers the area; empty for every other
   * tenant, and for those out of the caller's sight: a supervisor sees itself and those below it.
   *
   * @param areaCode code of the area, 12 digits
   */
  public Optional<TenantKind> kindOf(UUID tenantId, String areaCode) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select kind from tenant where id = :id and status = 'ACTIVE'"
                + " and :area >= area_code and :area < area_code || ':'",
            String.class)
        .setParameter("id", tenantId)
        .setParameter("area", areaCode)
        .uniqueResultOptional()
        .map(TenantKind::valueOf);
  }
}
