package io.linli.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Numbers of laws and plans as data: versioned, effective-dated, inheriting along the area codes,
 * and overridden by a tenant where the pack lets it.
 */
public interface Rules {

  /**
   * The values that apply, by their codes, read at once.
   *
   * @param areaCode code of the place, 12 digits
   * @param tenantId who is held to them
   * @param on the day in China
   * @throws IllegalStateException when the service ships no such rule
   */
  Map<String, AppliedRule> applying(
      Set<String> codes, String areaCode, UUID tenantId, LocalDate on);

  /**
   * The value of one rule that applies at each of several places, read at once.
   *
   * @param on the day in China
   * @throws IllegalStateException when the service ships no such rule
   */
  Map<RulePlace, AppliedRule> applying(String code, Set<RulePlace> places, LocalDate on);

  /**
   * Which value applies, and why none of the others does.
   *
   * @param areaCode code of the place, of any length
   * @param tenantId who is held to it, null for nobody in particular
   * @param on the day in China
   * @throws io.linli.platform.problem.Problem {@code not-found} when there is no such rule
   */
  RuleExplanation explain(String code, String areaCode, UUID tenantId, LocalDate on);
}
