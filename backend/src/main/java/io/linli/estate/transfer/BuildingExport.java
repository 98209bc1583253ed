package io.linli.estate.transfer;

import static io.linli.estate.transfer.Readings.DECIMAL;
import static io.linli.estate.transfer.Readings.INTEGER;
import static io.linli.estate.transfer.Readings.TEXT;

import io.linli.platform.sheet.Label;

/** The buildings that the caller sees, and their units. */
final class BuildingExport {

  private static final String BUILDINGS = "community c join building b on b.community_id = c.id";

  static final RegisterExport LIST =
      RegisterExport.of(BuildingSheet.SCHEMA.title(), BUILDINGS)
          .column(BuildingSheet.COMMUNITY_CODE, "c.code", TEXT)
          .column(BuildingSheet.CODE, "b.code", TEXT)
          .column(BuildingSheet.BUILT_YEAR, "b.built_year", INTEGER)
          .column(BuildingSheet.FLOORS, "b.floors", INTEGER)
          .column(BuildingSheet.DECLARED_UNITS, "b.declared_units", INTEGER)
          .column(BuildingSheet.ELEVATORS, "b.elevators", INTEGER)
          .column(BuildingSheet.FLOOR_AREA, "b.floor_area", DECIMAL)
          .orderedBy("c.area_code, c.code, b.code");

  static final RegisterExport UNITS =
      RegisterExport.of(
              new Label("单元", "Units"),
              BUILDINGS + " join unit u on u.building_id = b.id and u.community_id = c.id")
          .column(BuildingSheet.COMMUNITY_CODE, "c.code", TEXT)
          .column(HouseholdSheet.BUILDING_CODE, "b.code", TEXT)
          .column(HouseholdSheet.UNIT_CODE, "u.code", TEXT)
          .orderedBy("c.area_code, c.code, b.code, u.code");

  private BuildingExport() {}
}
