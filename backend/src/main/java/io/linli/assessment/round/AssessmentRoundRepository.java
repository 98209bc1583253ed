package io.linli.assessment.round;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssessmentRoundRepository implements PanacheRepositoryBase<AssessmentRound, UUID> {

  AssessmentRound get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The same, held until the transaction ends, so that changes come one after the other. */
  AssessmentRound hold(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }

  boolean exists(UUID tenantId, String standardCode, int year, Integer quarter) {
    return count(
            "tenantId = ?1 and standardCode = ?2 and year = ?3 and coalesce(quarter, 0) = ?4",
            tenantId,
            standardCode,
            year,
            quarter == null ? 0 : quarter)
        > 0;
  }

  /** The latest published round of the same supervisor and standard before this one. */
  Optional<AssessmentRound> before(AssessmentRound round) {
    return find(
            "tenantId = ?1 and standardCode = ?2 and state = ?3"
                + " and (year < ?4 or (year = ?4 and coalesce(quarter, 0) < ?5))"
                + " order by year desc, coalesce(quarter, 0) desc",
            round.tenantId,
            round.standardCode,
            RoundState.PUBLISHED,
            round.year,
            round.quarter == null ? 0 : round.quarter)
        .firstResultOptional();
  }
}
