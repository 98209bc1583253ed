package io.linli.estate.transfer;

import static io.linli.estate.transfer.Readings.DECIMAL;
import static io.linli.estate.transfer.Readings.INTEGER;
import static io.linli.estate.transfer.Readings.TEXT;
import static io.linli.estate.transfer.Readings.YES_NO;

import io.linli.estate.ManagementMode;
import io.linli.estate.OwnershipKind;

/** The communities that the caller sees. */
final class CommunityExport {

  static final RegisterExport LIST =
      RegisterExport.of(CommunitySheet.SCHEMA.title(), "community c")
          .column(CommunitySheet.CODE, "c.code", TEXT)
          .column(CommunitySheet.NAME, "c.name", TEXT)
          .column(CommunitySheet.ADDRESS, "c.address", TEXT)
          .column(CommunitySheet.AREA_CODE, "c.area_code", TEXT)
          .column(CommunitySheet.BUILT_FROM, "c.built_from", INTEGER)
          .column(CommunitySheet.BUILT_TO, "c.built_to", INTEGER)
          .column(CommunitySheet.LAND_AREA, "c.land_area", DECIMAL)
          .column(CommunitySheet.RESIDENTIAL_FLOOR_AREA, "c.residential_floor_area", DECIMAL)
          .column(CommunitySheet.COMMERCIAL_FLOOR_AREA, "c.commercial_floor_area", DECIMAL)
          .column(CommunitySheet.DECLARED_BUILDINGS, "c.declared_buildings", INTEGER)
          .column(CommunitySheet.DECLARED_HOUSEHOLDS, "c.declared_households", INTEGER)
          .column(CommunitySheet.ELEVATORS, "c.elevators", INTEGER)
          .column(CommunitySheet.PARKING_SPACES, "c.parking_spaces", INTEGER)
          .column(CommunitySheet.ENCLOSED, "c.enclosed", YES_NO)
          .column(CommunitySheet.INFRASTRUCTURE_FAIR, "c.infrastructure_fair", YES_NO)
          .column(CommunitySheet.PROPERTY_ROOM_AREA, "c.property_room_area", DECIMAL)
          .column(
              CommunitySheet.OWNERSHIP, "c.ownership_kinds", Readings.several(OwnershipKind.class))
          .column(CommunitySheet.DEVELOPER, "c.developer", TEXT)
          .column(
              CommunitySheet.MANAGEMENT_MODE,
              "c.management_mode",
              Readings.one(ManagementMode.class))
          .orderedBy("c.area_code, c.code");

  private CommunityExport() {}
}
