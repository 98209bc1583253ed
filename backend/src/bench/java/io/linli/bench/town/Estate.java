package io.linli.bench.town;

import java.util.UUID;

/**
 * One estate of the plan. Buildings, units and households are numbered through all estates, so that
 * each row can be made without the others.
 *
 * @param number counted from 0
 * @param areaCode of its neighbourhood
 * @param tenant whose record it is
 * @param company the managing company's number, or -1
 * @param tariff yuan per m² and month
 */
record Estate(
    int number,
    String name,
    String areaCode,
    UUID tenant,
    int company,
    String managementMode,
    int built,
    double tariff,
    int firstBuilding,
    int buildings,
    int firstHousehold,
    int households) {

  private static final int HOUSEHOLDS_OF_UNIT = 24;
  private static final int MOST_UNITS = 60;

  UUID id() {
    return BenchIds.COMMUNITY.of(number);
  }

  int householdsOf(int building) {
    return Shares.even(households, buildings, building);
  }

  /** How many households stand before those of a building. */
  int householdsBefore(int building) {
    return building * (households / buildings) + Math.min(building, households % buildings);
  }

  int unitsOf(int building) {
    return Math.min(MOST_UNITS, 1 + householdsOf(building) / HOUSEHOLDS_OF_UNIT);
  }

  UUID unit(int building, int unit) {
    return BenchIds.UNIT.of((firstBuilding + building) * MOST_UNITS + unit);
  }
}
