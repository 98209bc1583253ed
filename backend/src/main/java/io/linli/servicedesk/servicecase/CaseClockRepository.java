package io.linli.servicedesk.servicecase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CaseClockRepository implements PanacheRepositoryBase<CaseClock, UUID> {

  /** Those that haven't ended. */
  List<CaseClock> running(UUID caseId) {
    return list("caseId = ?1 and endedAt is null", caseId);
  }

  /** All of them, in the order in which they began. */
  List<CaseClock> of(UUID caseId) {
    return list("caseId = ?1 order by startedAt, id", caseId);
  }
}
