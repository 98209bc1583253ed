package io.linli.facility;

import io.linli.platform.caller.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Who is on the staff of the caller's tenant. */
@ApplicationScoped
public class StaffMembers {
  private final EntityManager entities;
  private final CallerContext callers;

  StaffMembers(EntityManager entities, CallerContext callers) {
    this.entities = entities;
    this.callers = callers;
  }

  /** Whether a subject is one of them now. */
  public boolean includes(String subject) {
    return !entities
        .createNativeQuery(
            "select 1 from member where tenant_id = :tenant and subject = :subject"
                + " and status = 'ACTIVE'")
        .setParameter("tenant", callers.get().tenantId())
        .setParameter("subject", subject)
        .getResultList()
        .isEmpty();
  }
}
