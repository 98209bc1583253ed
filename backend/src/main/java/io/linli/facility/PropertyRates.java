package io.linli.facility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The rates of estates, as ratings measure them. */
public interface PropertyRates {

  /**
   * What the rates of communities are now, in percent, cut after two places so that only a full one
   * shows 100; repairs are those of the last twelve months. A rate that nothing is known of is left
   * out. Read by a number of statements that doesn't grow with the communities.
   */
  Map<UUID, Map<PropertyRate, BigDecimal>> now(Collection<UUID> communityIds);
}
