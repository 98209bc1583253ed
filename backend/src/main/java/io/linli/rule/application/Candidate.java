package io.linli.rule.application;

import io.linli.rule.AppliedRule;
import io.linli.rule.RuleAmount;
import io.linli.rule.RuleOrigin;
import io.linli.rule.RulePlace;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value that could apply to a place, for a tenant.
 *
 * @param areaCode of the pack, empty for the country; null for a tenant's own
 * @param tenantId whose own it is; null for a pack's
 * @param validUntil last day, null when it has none
 * @param overridable whether a tenant may set its own instead
 */
record Candidate(
    String ruleCode,
    RuleOrigin origin,
    UUID valueId,
    String areaCode,
    UUID tenantId,
    LocalDate validFrom,
    LocalDate validUntil,
    RuleAmount amount,
    boolean overridable,
    String source) {

  boolean isOverride() {
    return origin == RuleOrigin.OVERRIDE;
  }

  boolean hasBegun(LocalDate day) {
    return !validFrom.isAfter(day);
  }

  boolean hasEnded(LocalDate day) {
    return validUntil != null && validUntil.isBefore(day);
  }

  boolean holdsOn(LocalDate day) {
    return hasBegun(day) && !hasEnded(day);
  }

  /**
   * Whether it could apply there: a pack of an area that the place lies in, or the tenant's own.
   */
  boolean concerns(RulePlace place) {
    return isOverride() ? tenantId.equals(place.tenantId()) : place.areaCode().startsWith(areaCode);
  }

  /** The same, which no tenant may override any more. */
  Candidate closed() {
    return new Candidate(
        ruleCode,
        origin,
        valueId,
        areaCode,
        tenantId,
        validFrom,
        validUntil,
        amount,
        false,
        source);
  }

  /**
   * @param ofArea the pack's area, of the value that it overrides when it is a tenant's own
   */
  AppliedRule applied(String ofArea) {
    return new AppliedRule(ruleCode, amount, origin, valueId, ofArea, source);
  }
}
