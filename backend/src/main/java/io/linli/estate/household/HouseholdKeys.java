package io.linli.estate.household;

import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Finds the households that persons belong to. */
@ApplicationScoped
public class HouseholdKeys {
  private final HouseholdRepository repository;

  HouseholdKeys(HouseholdRepository repository) {
    this.repository = repository;
  }

  /**
   * The key of a household.
   *
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  public HouseholdKey get(UUID householdId) {
    return key(repository.get(householdId));
  }

  /** The same, holding off others who want to change the household's persons. */
  public HouseholdKey lock(UUID householdId) {
    return key(
        repository
            .findByIdOptional(householdId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(Problem::notFound));
  }

  private static HouseholdKey key(Household household) {
    return new HouseholdKey(
        household.id, household.communityId, household.tenantId, household.areaCode);
  }
}
