package io.linli.contract.servicecontract;

import io.linli.contract.ContractStatus;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
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
 * Contracts of a company that leaves the service. Active ones end, and their estates go back to the
 * supervisor that registered them in the same transaction (domain.md C4); drafts and filings are
 * the company's own and go; what was once in force is on file with the street and stays.
 */
@ApplicationScoped
class LeavingCompanies implements TenantRemovalStep {
  private static final int BEFORE_THE_ESTATES = 100;
  private static final int AT_ONCE = 50;
  private static final String SERVICE = "linli";

  private final Session entities;
  private final CallerContext callers;
  private final ContractDecisions decisions;
  private final ServiceContracts contracts;
  private final Clock clock;

  LeavingCompanies(
      Session entities,
      CallerContext callers,
      ContractDecisions decisions,
      ServiceContracts contracts,
      Clock clock) {
    this.entities = entities;
    this.callers = callers;
    this.decisions = decisions;
    this.contracts = contracts;
    this.clock = clock;
  }

  private record Open(UUID id, ContractStatus status, UUID supervisor, String area) {}

  @Override
  public int order() {
    return BEFORE_THE_ESTATES;
  }

  @Override
  public boolean takeSome(UUID tenantId) {
    Caller company = new Caller(SERVICE, tenantId, Capacity.OPERATOR, null, Set.of());
    List<Open> open =
        callers.callAs(company, () -> QuarkusTransaction.requiringNew().call(() -> open(tenantId)));
    open.forEach(contract -> callers.callAs(dealer(contract, company), () -> deal(contract)));
    return !open.isEmpty();
  }

  /** Whoever confirmed a contract stands behind what becomes of it; a company has its own. */
  private static Caller dealer(Open contract, Caller company) {
    return contract.status() == ContractStatus.ACTIVE
        ? new Caller(SERVICE, contract.supervisor(), Capacity.SUPERVISOR, contract.area(), Set.of())
        : company;
  }

  private Void deal(Open contract) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (contract.status() == ContractStatus.ACTIVE) {
                decisions.endForLeaving(contract.id(), LocalDate.now(clock));
              } else {
                contracts.giveUp(contract.id());
              }
            });
    return null;
  }

  private List<Open> open(UUID tenantId) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select id, status, confirmed_tenant, confirmed_area from service_contract"
                    + " where tenant_id = :tenant and status in ('DRAFT', 'FILED', 'ACTIVE')"
                    + " order by id limit "
                    + AT_ONCE,
                Tuple.class)
            .setParameter("tenant", tenantId)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Open(
                    row.get(0, UUID.class),
                    ContractStatus.valueOf(row.get(1, String.class)),
                    row.get(2, UUID.class),
                    row.get(3, String.class)))
        .toList();
  }
}
