package io.linli.platform.outbox;

import java.util.UUID;

/**
 * Whose an event is and where it happened. The database holds that the estate is that tenant's and
 * lies in that area.
 *
 * @param tenantId the managing tenant
 * @param communityId the estate, null for what happens to no estate
 * @param areaCode the area that it lies in, null without an estate
 * @param householdId the household that it is about, null for none; whoever acts as a resident has
 *     to name one of the own
 */
public record EventPlace(UUID tenantId, UUID communityId, String areaCode, UUID householdId) {

  public static EventPlace of(UUID tenantId, UUID communityId, String areaCode) {
    return new EventPlace(tenantId, communityId, areaCode, null);
  }

  /** The same about a household. */
  public EventPlace at(UUID household) {
    return new EventPlace(tenantId, communityId, areaCode, household);
  }
}
