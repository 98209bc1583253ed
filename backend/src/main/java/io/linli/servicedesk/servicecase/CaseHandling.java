package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Settles in which capacity a case is handled. Its managing tenant does so as operator, a street
 * that runs the estate itself included (domain.md T3); the street that took it over from a company
 * does so as the supervisor that it is. Both call the same operations.
 */
@ApplicationScoped
class CaseHandling {
  private final ServiceCaseRepository repository;
  private final CallerContext callers;

  CaseHandling(ServiceCaseRepository repository, CallerContext callers) {
    this.repository = repository;
    this.callers = callers;
  }

  /** To be called before the transaction has read anything: the first read binds the capacity. */
  void settle(UUID caseId) {
    Caller caller = callers.get();
    if (caller.areaCode() == null) {
      return;
    }
    Caller supervisor = caller.actingAs(Capacity.SUPERVISOR);
    boolean tookOver =
        callers.callAs(
            supervisor,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            repository.count(
                                    "id = ?1 and takenOverTenantId = ?2", caseId, caller.tenantId())
                                > 0));
    if (tookOver) {
      callers.bind(supervisor);
    }
  }
}
