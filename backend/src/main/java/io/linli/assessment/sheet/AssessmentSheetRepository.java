package io.linli.assessment.sheet;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssessmentSheetRepository implements PanacheRepositoryBase<AssessmentSheet, UUID> {

  AssessmentSheet get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The same, held until the transaction ends, so that changes come one after the other. */
  AssessmentSheet hold(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }

  List<AssessmentSheet> ofRound(UUID roundId) {
    return list("roundId = ?1 order by areaCode, id", roundId);
  }
}
