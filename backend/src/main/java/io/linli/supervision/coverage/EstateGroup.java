package io.linli.supervision.coverage;

import io.linli.estate.ConditionClass;
import io.linli.estate.CoverageGoal;
import io.linli.estate.Have;
import io.linli.estate.ManagementMode;
import java.util.Set;

/**
 * Communities of one row that are alike in everything that is counted apart.
 *
 * @param key of the row: an area code or the id of a community
 * @param conditionClass null for none
 * @param haves what they have
 * @param goal what they should have, by the rules of their place (domain.md E5)
 * @param band band of the last published rating, null for none
 * @param stars its stars
 * @param extent how much they are
 * @param old how many of them are old (domain.md E2)
 * @param withoutContract how many have no active contract
 */
record EstateGroup(
    String key,
    ConditionClass conditionClass,
    ManagementMode mode,
    Set<Have> haves,
    CoverageGoal goal,
    String band,
    int stars,
    Extent extent,
    long old,
    long withoutContract) {
  EstateGroup {
    haves = Set.copyOf(haves);
  }

  /** Whether they have all that their goal asks for. */
  boolean reachesGoal() {
    return goal.missing(haves).isEmpty();
  }
}
