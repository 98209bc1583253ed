package io.linli.facility.ledger;

import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityKind;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ledger as the other features of the context use it. */
@ApplicationScoped
public class Ledger {
  private final FacilityRepository repository;

  Ledger(FacilityRepository repository) {
    this.repository = repository;
  }

  /**
   * A finding about a facility.
   *
   * @param faultyUnits null where it follows from the condition
   * @param decided whether somebody put it into the condition, rather than found it there
   */
  public record Finding(
      FacilityCondition condition, Integer faultyUnits, Instant at, boolean decided) {}

  /**
   * What is known of a facility.
   *
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  public FacilityKey get(UUID facilityId) {
    return repository.get(facilityId).key();
  }

  /** Whether the caller sees a facility. */
  public boolean knows(UUID facilityId) {
    return repository.findByIdOptional(facilityId).isPresent();
  }

  /** Whether a facility is one of the community's, of a kind, and isn't scrapped. */
  public boolean isIn(UUID communityId, FacilityKind kind, UUID facilityId) {
    return repository.count(
            "id = ?1 and communityId = ?2 and kind = ?3 and condition <> ?4",
            facilityId,
            communityId,
            kind,
            FacilityCondition.SCRAPPED)
        > 0;
  }

  /**
   * A facility that isn't scrapped; nobody else changes it until the end of the transaction.
   *
   * @throws Problem {@code not-found}, {@code facility-scrapped}
   */
  public FacilityKey hold(UUID facilityId) {
    Facility facility = repository.hold(facilityId);
    facility.requireInPlace();
    return facility.key();
  }

  /**
   * Enters a finding about a facility that is held, unless a later one is known.
   *
   * @return how many of its units are faulty by it
   * @throws Problem {@code rule-violated} when it contradicts itself
   */
  public int find(UUID facilityId, Finding finding) {
    Facility facility = repository.get(facilityId);
    int faulty = faultyUnits(facility, finding);
    List<Violation> violations = new ArrayList<>();
    if (faulty > facility.units) {
      violations.add(Violation.at("/faultyUnits", "faulty-units-above-all", facility.units));
    }
    if (finding.condition() == FacilityCondition.SOUND && faulty > 0) {
      violations.add(Violation.at("/faultyUnits", "faulty-units-of-sound"));
    }
    if (finding.condition() == FacilityCondition.FAULTY && faulty == 0) {
      violations.add(Violation.at("/faultyUnits", "faulty-units-missing"));
    }
    if (finding.decided() && !facility.isFoundBefore(finding.at())) {
      violations.add(Violation.at("/doneAt", "change-before-finding"));
    }
    Problem.refuse(violations);
    facility.find(finding.condition(), faulty, finding.at());
    repository.flush();
    return faulty;
  }

  /** A single faulty facility needn't be counted; of many it must be said how many. */
  private static int faultyUnits(Facility facility, Finding finding) {
    if (finding.faultyUnits() != null) {
      return finding.faultyUnits();
    }
    return switch (finding.condition()) {
      case SOUND -> 0;
      case FAULTY -> facility.units == 1 ? 1 : 0;
      case OUT_OF_USE, SCRAPPED -> facility.units;
    };
  }
}
