package io.linli.resident.residency;

import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.resident.Move;
import io.linli.resident.ResidentProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/** Begins and moves residencies, for whatever decides that they do. */
@ApplicationScoped
public class ResidencyBook {
  private final ResidencyRepository repository;
  private final Clock clock;

  ResidencyBook(ResidencyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Makes a person a resident of a household.
   *
   * @return the id of the residency
   * @throws Problem {@code already-resident} when the person is one, or when another account has
   *     the person's entry in the register
   */
  public UUID begin(HouseholdPlace household, NewResident resident) {
    Residency residency = new Residency(Ids.next(), household, resident, clock.instant());
    Uniqueness.hold(
        () -> repository.persistAndFlush(residency),
        () -> Problem.of(ResidentProblem.ALREADY_RESIDENT));
    return residency.id;
  }

  /**
   * Holds that a person wasn't removed from a building: who was comes back by a pledge or an
   * appeal, and not by a further claim, whatever has become of the residency.
   */
  public void requireNotRemoved(String subject, UUID buildingId) {
    boolean removed =
        !repository
            .getEntityManager()
            .createNativeQuery(
                "select 1 from residency_removal where subject = :subject"
                    + " and building_id = :building and pledge_state <> 'ACCEPTED'"
                    + " and appeal_state <> 'UPHELD' limit 1")
            .setParameter("subject", subject)
            .setParameter("building", buildingId)
            .getResultList()
            .isEmpty();
    if (removed) {
      throw Problem.of(ResidentProblem.PERSON_REMOVED);
    }
  }

  /**
   * Whether the register still has the person by whose entry a residency stands: its own, or that
   * of the owner who answers for it. For supervisors.
   */
  public boolean isOfTheRegister(UUID residencyId) {
    return (Boolean)
        repository
            .getEntityManager()
            .createNativeQuery("select residency_is_registered(:id)")
            .setParameter("id", residencyId)
            .getSingleResult();
  }

  /**
   * A residency, locked until the transaction ends.
   *
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  public ResidencyRecord lock(UUID id) {
    return ResidencyRecord.of(repository.lock(id));
  }

  /**
   * A residency that a request names in its body, locked until the transaction ends.
   *
   * @param pointer where the request names it
   * @throws Problem {@code rule-violated} when it is unknown or out of the caller's sight
   */
  public ResidencyRecord lock(UUID id, String pointer) {
    return repository
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(ResidencyRecord::of)
        .orElseThrow(() -> unknown(pointer));
  }

  /** The answer to a request that names a residency which isn't the caller's to name. */
  public static Problem unknown(String pointer) {
    return Problem.invalid(Violation.at(pointer, "residency-unknown"));
  }

  /**
   * Takes a step.
   *
   * @throws Problem {@code resident-state-conflict} when it can't be taken in this state
   */
  public void take(UUID id, Move move) {
    repository.lock(id).take(move, clock.instant());
    repository.flush();
  }
}
