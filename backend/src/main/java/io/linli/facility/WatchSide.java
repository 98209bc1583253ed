package io.linli.facility;

/** The four sides of a community's group (domain.md T4: 四位一体). */
public enum WatchSide {
  NEIGHBOURHOOD_COMMITTEE,
  OWNERS_REPRESENTATIVE,
  SUPERVISORY_COMMITTEE,
  COMPANY
}
