package io.linli.supervision.coverage;

import java.util.Arrays;

/** What the rows of a coverage table stand for: the level below the area that is asked about. */
enum CoverageLevel {
  CITY(4),
  DISTRICT(6),
  STREET(9),
  NEIGHBOURHOOD(12),
  /** The communities themselves, of a neighbourhood. */
  COMMUNITY(Integer.MAX_VALUE);

  private final int digits;

  CoverageLevel(int digits) {
    this.digits = digits;
  }

  /**
   * The level below an area.
   *
   * @param areaCode empty for everywhere
   */
  static CoverageLevel below(String areaCode) {
    return Arrays.stream(values())
        .filter(level -> level.digits > areaCode.length())
        .findFirst()
        .orElse(COMMUNITY);
  }

  /** Digits of the area code that the rows are told apart by; only of areas. */
  int digits() {
    return digits;
  }

  boolean isArea() {
    return this != COMMUNITY;
  }
}
