package io.linli.estate;

import java.util.Map;
import java.util.Set;

/** The numbers of plans that hold for estates, as other contexts ask about them. */
public interface EstateRules {

  /**
   * The version that holds today for a place: that of the longest area code, the newest first.
   *
   * @param areaCode code of the place, 12 digits
   */
  EstateRule of(String areaCode);

  /**
   * The versions that hold today for several places, by area code, read at once.
   *
   * @param areaCodes codes of the places, 12 digits
   */
  Map<String, EstateRule> ofAll(Set<String> areaCodes);
}
