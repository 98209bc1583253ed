package io.linli.bench.town;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Buildings, units, households and their owners. */
final class HouseholdTables {

  private static final String PLACE = "community_id, tenant_id, area_code";

  private static final int ROOMS_OF_FLOOR = 2;

  private final Town town;

  HouseholdTables(Town town) {
    this.town = town;
  }

  List<Table> all() {
    return List.of(
        new Table(
            "building",
            "id, " + PLACE + ", code, built_year, floors, declared_units, elevators, floor_area",
            this::buildings),
        new Table("unit", "id, " + PLACE + ", building_id, code", this::units),
        new Table(
            "household",
            "id, "
                + PLACE
                + ", building_id, unit_id, room_number, floor, floor_area, use, ownership_kind",
            this::households),
        new Table(
            "occupant",
            "id, " + PLACE + ", household_id, kind, name, telephone, valid_from",
            this::owners));
  }

  private void buildings(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      for (int b = 0; b < estate.buildings(); b++) {
        sink.row(
            building(estate, b),
            estate.id(),
            estate.tenant(),
            estate.areaCode(),
            b + 1,
            estate.built() + b % 3,
            floors(estate, b),
            estate.unitsOf(b),
            floors(estate, b) > 7 ? estate.unitsOf(b) : 0,
            90L * estate.householdsOf(b));
      }
    }
  }

  private void units(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      for (int b = 0; b < estate.buildings(); b++) {
        for (int u = 0; u < estate.unitsOf(b); u++) {
          sink.row(
              estate.unit(b, u),
              estate.id(),
              estate.tenant(),
              estate.areaCode(),
              building(estate, b),
              u + 1);
        }
      }
    }
  }

  private void households(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      for (int b = 0; b < estate.buildings(); b++) {
        for (int i = 0; i < estate.householdsOf(b); i++) {
          household(sink, estate, b, i);
        }
      }
    }
  }

  private static void household(RowSink sink, Estate estate, int building, int place)
      throws IOException {
    int units = estate.unitsOf(building);
    int inUnit = place / units;
    int floor = inUnit / ROOMS_OF_FLOOR + 1;
    int number = estate.firstHousehold() + estate.householdsBefore(building) + place;
    sink.row(
        BenchIds.HOUSEHOLD.of(number),
        estate.id(),
        estate.tenant(),
        estate.areaCode(),
        building(estate, building),
        estate.unit(building, place % units),
        floor * 100 + inUnit % ROOMS_OF_FLOOR + 1,
        floor,
        40 + number % 97 + ".50",
        number % 50 == 0 ? "COMMERCIAL" : "RESIDENTIAL",
        "COMMODITY");
  }

  private void owners(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      for (int i = 0; i < estate.households(); i++) {
        int number = estate.firstHousehold() + i;
        sink.row(
            BenchIds.OCCUPANT.of(number),
            estate.id(),
            estate.tenant(),
            estate.areaCode(),
            BenchIds.HOUSEHOLD.of(number),
            "OWNER",
            "业主" + number,
            15_400_000_000L + number,
            "2020-01-01");
      }
    }
  }

  private static int floors(Estate estate, int building) {
    int ofUnit = estate.householdsOf(building) / estate.unitsOf(building);
    return Math.max(1, (ofUnit + ROOMS_OF_FLOOR - 1) / ROOMS_OF_FLOOR);
  }

  private static UUID building(Estate estate, int number) {
    return BenchIds.BUILDING.of(estate.firstBuilding() + number);
  }
}
