package io.linli.estate;

import java.util.EnumSet;
import java.util.Set;

/** What a community should have (domain.md E5). */
public enum CoverageGoal {
  /** 四有. */
  FOUR_HAVES,
  /** 五有. */
  FIVE_HAVES,
  /** 六有. */
  SIX_HAVES,
  /** 八有. */
  EIGHT_HAVES;

  /** What it asks for. */
  public Set<Have> haves() {
    return switch (this) {
      case FOUR_HAVES ->
          EnumSet.of(Have.CLEANING, Have.RUBBISH_REMOVAL, Have.ORDER_KEEPING, Have.DAILY_REPAIR);
      case FIVE_HAVES ->
          EnumSet.of(
              Have.CLEANING,
              Have.ORDER_KEEPING,
              Have.PARKING,
              Have.FACILITY_UPKEEP,
              Have.HOUSE_REPAIR);
      case SIX_HAVES ->
          EnumSet.of(
              Have.ORGANISATION,
              Have.CLEANING,
              Have.REPAIR_UPKEEP,
              Have.GREENING,
              Have.SECURITY,
              Have.PARKING);
      case EIGHT_HAVES ->
          EnumSet.of(
              Have.OFFICE_ROOM,
              Have.CLEANING,
              Have.ORDER_KEEPING,
              Have.PARKING,
              Have.FACILITY_UPKEEP,
              Have.GREENING,
              Have.ROAD_UPKEEP,
              Have.HOUSE_REPAIR);
    };
  }

  /** What a community that has some still misses, in the order of {@link Have}. */
  public Set<Have> missing(Set<Have> present) {
    Set<Have> missing = haves();
    missing.removeAll(present);
    return missing;
  }
}
