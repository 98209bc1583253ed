package io.linli.tenancy.me;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.tenancy.TenantKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Tells callers for whom the service takes them. */
@ApplicationScoped
class Me {
  private final CallerContext callers;
  private final Session session;
  private final Reads reads;

  Me(CallerContext callers, Session session, Reads reads) {
    this.callers = callers;
    this.session = session;
    this.reads = reads;
  }

  MeResponse get() {
    Caller caller = callers.get();
    List<String> roles = caller.roles().stream().sorted().toList();
    if (caller.tenantId() == null) {
      return new MeResponse(caller.subject(), null, null, null, null, roles, homes());
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
        roles,
        homes());
  }

  /** As the person alone: what the tenant may see of residents is another matter. */
  private List<HomeResponse> homes() {
    Caller person = new Caller(callers.get().subject(), null, Capacity.RESIDENT, null, Set.of());
    return callers.callAs(
        person, () -> QuarkusTransaction.requiringNew().call(() -> reads.list(homesOf(person))));
  }

  private static Read<HomeResponse> homesOf(Caller person) {
    return Read.of(
            row ->
                new HomeResponse(Columns.uuid(row, 1), Columns.uuid(row, 2), Columns.uuid(row, 3)))
        .sql(
            "select id, household_id, community_id from residency"
                + " where subject = ? and status = 'ACTIVE' order by id",
            person.subject());
  }
}
