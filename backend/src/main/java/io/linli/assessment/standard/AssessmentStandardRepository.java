package io.linli.assessment.standard;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AssessmentStandardRepository implements PanacheRepositoryBase<AssessmentStandard, UUID> {

  AssessmentStandard get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The number that a further version of the tenant's standard gets. */
  int nextVersion(UUID tenantId, String code) {
    return find("tenantId = ?1 and code = ?2 order by standardVersion desc", tenantId, code)
        .firstResultOptional()
        .map(latest -> latest.standardVersion + 1)
        .orElse(1);
  }
}
