package io.linli.region.register;

/** Levels of the division codes, by their number of digits: 2, 4, 6, 9, 12. */
enum RegionLevel {
  PROVINCE,
  CITY,
  DISTRICT,
  STREET,
  NEIGHBOURHOOD
}
