package io.linli.estate.management;

import io.linli.estate.ManagementMode;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.message.Messages;
import io.linli.tenancy.TenantRemovalStep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Estates that a company still keeps when it leaves the service: each goes back, with its
 * buildings, households and persons, to the supervisor that registered it, in one transaction
 * (domain.md C4).
 */
@ApplicationScoped
class LeavingManagers implements TenantRemovalStep {
  private static final int AFTER_THE_CONTRACTS = 200;
  private static final int AT_ONCE = 20;
  private static final String SERVICE = "linli";

  private final Session entities;
  private final CallerContext callers;
  private final ManagementLedger ledger;
  private final Messages messages;
  private final Clock clock;

  LeavingManagers(
      Session entities,
      CallerContext callers,
      ManagementLedger ledger,
      Messages messages,
      Clock clock) {
    this.entities = entities;
    this.callers = callers;
    this.ledger = ledger;
    this.messages = messages;
    this.clock = clock;
  }

  private record Kept(UUID id, UUID registeredBy, String areaCode) {}

  @Override
  public int order() {
    return AFTER_THE_CONTRACTS;
  }

  @Override
  public boolean takeSome(UUID tenantId) {
    Caller company = new Caller(SERVICE, tenantId, Capacity.OPERATOR, null, Set.of());
    List<Kept> kept =
        callers.callAs(company, () -> QuarkusTransaction.requiringNew().call(() -> kept(tenantId)));
    for (Kept estate : kept) {
      Caller registrar =
          new Caller(
              SERVICE, estate.registeredBy(), Capacity.SUPERVISOR, estate.areaCode(), Set.of());
      callers.callAs(registrar, () -> release(estate, tenantId));
    }
    return !kept.isEmpty();
  }

  private Void release(Kept estate, UUID tenantId) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              ManagementLedger.Standing standing = ledger.lock(estate.id());
              if (standing.tenantId().equals(tenantId)) {
                ledger.move(
                    estate.id(),
                    standing.registeredBy(),
                    ManagementMode.NONE,
                    LocalDate.now(clock),
                    messages.say(Messages.DEFAULT, "management.company-left"));
              }
            });
    return null;
  }

  private List<Kept> kept(UUID tenantId) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select id, registered_by, area_code from community where tenant_id = :tenant"
                    + " and registered_by <> :tenant order by id limit "
                    + AT_ONCE,
                Tuple.class)
            .setParameter("tenant", tenantId)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Kept(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class)))
        .toList();
  }
}
