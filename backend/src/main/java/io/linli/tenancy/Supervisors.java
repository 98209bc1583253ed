package io.linli.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The supervisors of an area, as other contexts ask about them (domain.md T2). */
@ApplicationScoped
public class Supervisors {
  private final EntityManager entities;

  Supervisors(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Whether a tenant is an active supervisor whose jurisdiction covers the area, as far as the
   * caller sees: a supervisor sees itself and those below it.
   *
   * @param areaCode code of the area, 12 digits
   */
  public boolean supervises(UUID tenantId, String areaCode) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select from tenant where id = :id and status = 'ACTIVE'"
                    + " and :area >= area_code and :area < area_code || ':')",
                Boolean.class)
            .setParameter("id", tenantId)
            .setParameter("area", areaCode)
            .getSingleResult();
  }
}
