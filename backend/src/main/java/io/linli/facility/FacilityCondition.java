package io.linli.facility;

import java.util.EnumSet;
import java.util.Set;

/** In what state a facility is. What is scrapped stays so; everything else can change. */
public enum FacilityCondition {
  /** All of it works. */
  SOUND,
  /** Some or all of it doesn't. */
  FAULTY,
  /** It was taken out of use. */
  OUT_OF_USE,
  /** It is gone. */
  SCRAPPED;

  /** What it can become, itself among them. */
  public Set<FacilityCondition> next() {
    return this == SCRAPPED
        ? EnumSet.noneOf(FacilityCondition.class)
        : EnumSet.allOf(FacilityCondition.class);
  }
}
