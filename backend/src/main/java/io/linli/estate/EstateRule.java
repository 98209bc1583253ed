package io.linli.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One version of the numbers that plans give for estates. Versions inherit along the area codes.
 *
 * @param areaCode holds below this code; empty for the whole country
 * @param oldBuiltUntil last day of building of an old community (domain.md E2)
 * @param householdsOver a community that attracts a company has more households than this (E3)
 * @param propertyRoomNorm property rooms in per mille of the floor area, two places (E11)
 * @param source the plan that says so
 */
public record EstateRule(
    UUID id,
    String areaCode,
    LocalDate validFrom,
    LocalDate oldBuiltUntil,
    int householdsOver,
    BigDecimal propertyRoomNorm,
    CoverageGoal goalWithCompany,
    CoverageGoal goalToAttract,
    CoverageGoal goalOfBundle,
    String source) {

  /** Which of the street's cases a community is. */
  public CommunityCase caseOf(CommunityFacts facts) {
    if (facts.managementMode() == ManagementMode.PROFESSIONAL_COMPANY) {
      return CommunityCase.COMPANY_PRESENT;
    }
    return unmet(facts).isEmpty() ? CommunityCase.CAN_ATTRACT_COMPANY : CommunityCase.BUNDLE;
  }

  /** What keeps a community from attracting a company by itself. */
  public Set<AttractionCondition> unmet(CommunityFacts facts) {
    EnumSet<AttractionCondition> unmet = EnumSet.allOf(AttractionCondition.class);
    if (facts.households() > householdsOver) {
      unmet.remove(AttractionCondition.HOUSEHOLDS);
    }
    if (facts.enclosed()) {
      unmet.remove(AttractionCondition.ENCLOSED);
    }
    if (facts.propertyRoomArea().signum() > 0) {
      unmet.remove(AttractionCondition.OFFICE_ROOM);
    }
    if (facts.infrastructureFair()) {
      unmet.remove(AttractionCondition.INFRASTRUCTURE);
    }
    return unmet;
  }

  /** The goal that follows from a case (domain.md E5). */
  public CoverageGoal goalOf(CommunityCase communityCase) {
    return switch (communityCase) {
      case COMPANY_PRESENT -> goalWithCompany;
      case CAN_ATTRACT_COMPANY -> goalToAttract;
      case BUNDLE -> goalOfBundle;
    };
  }

  /**
   * Whether a community is old by its last building.
   *
   * @return null while the year isn't known
   */
  public Boolean isOld(CommunityFacts facts) {
    return facts.builtTo() == null
        ? null
        : !LocalDate.of(facts.builtTo(), 12, 31).isAfter(oldBuiltUntil);
  }
}
