package io.linli.tenancy.me;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.tenancy.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** Tells callers for whom the service takes them. */
@ApplicationScoped
class Me {
  private final CallerContext callers;
  private final Session session;

  Me(CallerContext callers, Session session) {
    this.callers = callers;
    this.session = session;
  }

  MeResponse get() {
    Caller caller = callers.get();
    List<String> roles = caller.roles().stream().sorted().toList();
    if (caller.tenantId() == null) {
      return new MeResponse(caller.subject(), null, null, null, null, roles);
    }
    Object[] tenant =
        session
            .createSelectionQuery(
                "select t.kind, t.name from Tenant t where t.id = :id", Object[].class)
            .setParameter("id", caller.tenantId())
            .getSingleResult();
    return new MeResponse(
        caller.subject(),
        caller.tenantId(),
        (TenantKind) tenant[0],
        (String) tenant[1],
        caller.areaCode(),
        roles);
  }
}
