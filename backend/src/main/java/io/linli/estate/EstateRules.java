package io.linli.estate;

/** The numbers of plans that hold for estates, as other contexts ask about them. */
public interface EstateRules {

  /**
   * The version that holds today for a place: that of the longest area code, the newest first.
   *
   * @param areaCode code of the place, 12 digits
   */
  EstateRule of(String areaCode);
}
