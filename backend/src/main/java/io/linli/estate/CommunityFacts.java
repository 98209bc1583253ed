package io.linli.estate;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * What the register knows of a community, for those who may see it: its managing tenant and its
 * supervisors. Areas are in m² with two places.
 *
 * @param tenantId whose record it is: who manages it, or the supervisor that keeps it
 * @param conditionClass null while it has none
 * @param builtTo year of the last building, null while it isn't known
 * @param infrastructureFair whether its infrastructure is fair
 * @param registeredHouseholds households entered in the register
 * @param propertyRoomRatio property rooms in per mille of the floor area, two places (domain.md
 *     E11); null while the floor area is unknown
 * @param haves those that are present, with evidence (domain.md E5)
 */
public record CommunityFacts(
    UUID communityId,
    String code,
    String name,
    String areaCode,
    UUID tenantId,
    ManagementMode managementMode,
    ConditionClass conditionClass,
    Integer builtTo,
    boolean enclosed,
    boolean infrastructureFair,
    BigDecimal residentialFloorArea,
    BigDecimal commercialFloorArea,
    int declaredHouseholds,
    long registeredHouseholds,
    BigDecimal propertyRoomArea,
    BigDecimal propertyRoomRatio,
    Set<Have> haves) {

  public CommunityFacts {
    haves = Set.copyOf(haves);
  }

  /** Residential and commercial floor area together. */
  public BigDecimal floorArea() {
    return residentialFloorArea.add(commercialFloorArea);
  }

  /** Declared or registered, whichever are more: either may lag behind. */
  public long households() {
    return Math.max(declaredHouseholds, registeredHouseholds);
  }
}
