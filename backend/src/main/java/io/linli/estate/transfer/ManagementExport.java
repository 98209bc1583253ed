package io.linli.estate.transfer;

import static io.linli.estate.transfer.ExportColumns.AREA_CODE;
import static io.linli.estate.transfer.ExportColumns.COMMUNITY_NAME;
import static io.linli.estate.transfer.ExportColumns.REASON;
import static io.linli.estate.transfer.ExportColumns.VALID_FROM;
import static io.linli.estate.transfer.ExportColumns.VALID_UNTIL;
import static io.linli.estate.transfer.ExportColumns.text;
import static io.linli.estate.transfer.Readings.DATE;
import static io.linli.estate.transfer.Readings.TEXT;

import io.linli.estate.ManagementMode;
import io.linli.platform.sheet.Label;

/** How communities were managed, and the areas that they were merged into or split into. */
final class ManagementExport {

  static final RegisterExport PERIODS =
      RegisterExport.of(
              new Label("管理沿革", "Management periods"),
              "community c join management_period p on p.community_id = c.id")
          .column(BuildingSheet.COMMUNITY_CODE, "c.code", TEXT)
          .column(COMMUNITY_NAME, "c.name", TEXT)
          .column(CommunitySheet.MANAGEMENT_MODE, "p.mode", Readings.one(ManagementMode.class))
          .column(text("tenantName", "管理方", "Managed by", 100), "p.manager_name", TEXT)
          .column(VALID_FROM, "p.valid_from", DATE)
          .column(VALID_UNTIL, "p.valid_until", DATE)
          .column(REASON, "p.reason", TEXT)
          .orderedBy("c.area_code, c.code, p.valid_from desc, p.id desc");

  /** A row for each part; a community that has left the jurisdiction isn't named any more. */
  static final RegisterExport AREAS =
      RegisterExport.of(
              new Label("物业管理区域", "Management areas"),
              "management_area a join management_area_part p on p.management_area_id = a.id"
                  + " left join community c on c.id = p.community_id"
                  + " left join building b on b.id = p.building_id"
                  + " and b.community_id = p.community_id")
          .forSupervisors()
          .located("coalesce(c.area_code, a.area_code)", "p.community_id")
          .current("a.valid_until is null")
          .column(text("name", "管理区域", "Management area", 100), "a.name", TEXT)
          .column(AREA_CODE, "a.area_code", TEXT)
          .column(BuildingSheet.COMMUNITY_CODE, "c.code", TEXT)
          .column(COMMUNITY_NAME, "c.name", TEXT)
          .column(HouseholdSheet.BUILDING_CODE, "b.code", TEXT)
          .column(VALID_FROM, "a.valid_from", DATE)
          .column(VALID_UNTIL, "a.valid_until", DATE)
          .column(REASON, "a.reason", TEXT)
          .orderedBy("a.area_code, a.name, a.id, c.code, b.code");

  private ManagementExport() {}
}
