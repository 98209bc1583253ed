package io.linli.patrol.hazard;

import io.linli.patrol.HazardState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Makes hazards of what rounds find. What an earlier round has found at the same point, and nobody
 * has ended, is one hazard that was seen again, and perhaps is worse by now.
 */
@ApplicationScoped
public class RoundFindings {
  private static final Set<HazardState> NOT_ENDED =
      Set.of(HazardState.FOUND, HazardState.ASSIGNED, HazardState.FIXED);

  private final HazardRepository repository;
  private final Hazards hazards;

  RoundFindings(HazardRepository repository, Hazards hazards) {
    this.repository = repository;
    this.hazards = hazards;
  }

  /** Notes a finding as a hazard. */
  public void note(RoundFinding finding) {
    waitForOthersAt(finding);
    Optional<Hazard> known =
        repository
            .find(
                "communityId = ?1 and patrolPointId = ?2 and itemCode = ?3 and state in ?4",
                finding.communityId(),
                finding.patrolPointId(),
                finding.itemCode(),
                NOT_ENDED)
            .firstResultOptional();
    known.ifPresentOrElse(
        hazard -> hazards.seeAgain(hazard, finding),
        () -> hazards.keep(FoundHazard.of(finding), HazardSteps.Said.words(null)));
  }

  /** Two rounds that find the same at once find one hazard. */
  private void waitForOthersAt(RoundFinding finding) {
    repository
        .getEntityManager()
        .createNativeQuery("select id from patrol_point where id = :point for no key update")
        .setParameter("point", finding.patrolPointId())
        .getResultList();
  }
}
