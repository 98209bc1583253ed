package io.linli.estate.transfer;

import static io.linli.estate.transfer.Readings.DATE;
import static io.linli.estate.transfer.Readings.TEXT;
import static io.linli.estate.transfer.Readings.YES_NO;

import io.linli.estate.Have;
import io.linli.platform.sheet.CellTypes;
import io.linli.platform.sheet.Choice;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.Label;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What communities have, each with everything that one can have ({@code domain.md E5}). */
final class HaveExport {

  private static final List<Choice<Have>> HAVES =
      List.of(
          Choice.of(Have.CLEANING, "公共保洁", "cleaning"),
          Choice.of(Have.RUBBISH_REMOVAL, "垃圾清运", "rubbish removal"),
          Choice.of(Have.ORDER_KEEPING, "秩序维护", "order keeping"),
          Choice.of(Have.DAILY_REPAIR, "日常维修", "daily repair"),
          Choice.of(Have.PARKING, "停车管理", "parking"),
          Choice.of(Have.FACILITY_UPKEEP, "设施维保", "facility upkeep"),
          Choice.of(Have.HOUSE_REPAIR, "房屋维修", "house repair"),
          Choice.of(Have.ORGANISATION, "管理组织", "organisation"),
          Choice.of(Have.REPAIR_UPKEEP, "维修养护", "repair upkeep"),
          Choice.of(Have.GREENING, "绿化养护", "greening"),
          Choice.of(Have.SECURITY, "安全防范", "security"),
          Choice.of(Have.OFFICE_ROOM, "物管用房", "office room"),
          Choice.of(Have.ROAD_UPKEEP, "道路保养", "road upkeep"));

  private static final Column<Have> HAVE = Column.of("have", "事项", "Have", CellTypes.choice(HAVES));
  private static final Column<Boolean> PRESENT =
      Column.of("present", "是否具备", "Present", CellTypes.yesNo());

  static final RegisterExport LIST =
      RegisterExport.of(
              new Label("物业服务事项", "Haves"),
              "community c cross join unnest(array["
                  + everything()
                  + "]) with ordinality k (have, position) left join community_have v"
                  + " on v.community_id = c.id and v.have = k.have")
          .column(BuildingSheet.COMMUNITY_CODE, "c.code", TEXT)
          .column(ExportColumns.COMMUNITY_NAME, "c.name", TEXT)
          .column(HAVE, "k.have", Readings.one(Have.class))
          .column(PRESENT, "coalesce(v.present, false)", YES_NO)
          .column(ExportColumns.text("evidence", "依据", "Evidence", 500), "v.evidence", TEXT)
          .column(ExportColumns.date("seenOn", "查看日期", "Seen on"), "v.seen_on", DATE)
          .orderedBy("c.area_code, c.code, k.position");

  private HaveExport() {}

  private static String everything() {
    return Stream.of(Have.values())
        .map(have -> "'" + have.name() + "'")
        .collect(Collectors.joining(", "));
  }
}
