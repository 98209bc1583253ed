package io.linli.estate.transfer;

import io.linli.platform.sheet.CellTypes;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.SheetSchema;
import java.math.BigDecimal;

/** The list of buildings as a sheet. */
final class BuildingSheet {

  static final Column<String> COMMUNITY_CODE =
      Column.of("communityCode", "小区编码", "Community code", CellTypes.text(40))
          .required()
          .example("JBL-001");
  static final Column<String> CODE =
      Column.of("code", "楼栋号", "Building", CellTypes.text(20)).required().example("1");
  static final Column<Integer> BUILT_YEAR =
      CommunitySheet.year("builtYear", "建成年份", "Built in", "1994");
  static final Column<Integer> FLOORS =
      Column.of("floors", "层数", "Floors", CellTypes.integer(1, 200)).example("6");
  static final Column<Integer> DECLARED_UNITS =
      CommunitySheet.count("declaredUnits", "单元数", "Units");
  static final Column<Integer> ELEVATORS = CommunitySheet.count("elevators", "电梯数", "Elevators");
  static final Column<BigDecimal> FLOOR_AREA =
      Column.of("floorArea", "建筑面积", "Floor area", CellTypes.decimal(2, "0.01", "9999999999.99"))
          .example("3090.75");

  static final SheetSchema SCHEMA =
      SheetSchema.of(
          "楼栋",
          "Buildings",
          COMMUNITY_CODE,
          CODE,
          BUILT_YEAR,
          FLOORS,
          DECLARED_UNITS,
          ELEVATORS,
          FLOOR_AREA);

  private BuildingSheet() {}
}
