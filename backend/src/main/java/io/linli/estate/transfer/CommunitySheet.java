package io.linli.estate.transfer;

import io.linli.estate.ManagementMode;
import io.linli.estate.OwnershipKind;
import io.linli.platform.sheet.CellTypes;
import io.linli.platform.sheet.Choice;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.SheetSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The list of communities as a sheet ({@code domain.md E1}); areas in m² with two places. */
final class CommunitySheet {

  private static final String MOST_AREA = "9999999999.99";

  static final List<Choice<OwnershipKind>> OWNERSHIP_KINDS =
      List.of(
          Choice.of(OwnershipKind.COMMODITY, "商品房", "commodity housing"),
          Choice.of(OwnershipKind.REFORMED_PUBLIC, "房改房", "reformed public housing"),
          Choice.of(OwnershipKind.UNIT_OWNED, "单位产权房", "unit-owned"),
          Choice.of(OwnershipKind.AFFORDABLE, "经济适用房", "affordable housing"),
          Choice.of(OwnershipKind.RESETTLEMENT, "安置房", "resettlement housing"),
          Choice.of(OwnershipKind.MILITARY, "军产房", "military housing"));

  static final List<Choice<ManagementMode>> MANAGEMENT_MODES =
      List.of(
          Choice.of(ManagementMode.PROFESSIONAL_COMPANY, "专业物业服务", "professional company"),
          Choice.of(ManagementMode.QUASI_PROPERTY, "准物业管理", "quasi-property management"),
          Choice.of(ManagementMode.UNIT_SELF, "单位自管", "unit self-management"),
          Choice.of(ManagementMode.OWNERS_COMMITTEE, "业委会自管", "owners' committee"),
          Choice.of(ManagementMode.NEIGHBOURHOOD_CUSTODY, "社区托管", "neighbourhood custody"),
          Choice.of(ManagementMode.STREET_CUSTODY, "街道集中托管", "street custody"),
          Choice.of(ManagementMode.NONE, "失管", "none"));

  static final Column<String> CODE =
      Column.of("code", "小区编码", "Community code", CellTypes.text(40)).required().example("JBL-001");
  static final Column<String> NAME =
      Column.of("name", "小区名称", "Name", CellTypes.text(100)).required().example("经八路12号院");
  static final Column<String> ADDRESS =
      Column.of("address", "地址", "Address", CellTypes.text(200)).required().example("经八路12号");
  static final Column<String> AREA_CODE =
      Column.of("areaCode", "区划代码", "Area code", CellTypes.digits(12))
          .required()
          .example("410105001003");
  static final Column<Integer> BUILT_FROM = year("builtFrom", "始建年份", "Built from", "1986");
  static final Column<Integer> BUILT_TO = year("builtTo", "建成年份", "Built to", "1994");
  static final Column<BigDecimal> LAND_AREA =
      Column.of("landArea", "占地面积", "Land area", CellTypes.decimal(2, "0.01", MOST_AREA))
          .example("12000");
  static final Column<BigDecimal> RESIDENTIAL_FLOOR_AREA =
      area("residentialFloorArea", "住宅建筑面积", "Residential floor area", "38000");
  static final Column<BigDecimal> COMMERCIAL_FLOOR_AREA =
      area("commercialFloorArea", "商业建筑面积", "Commercial floor area", "1200");
  static final Column<Integer> DECLARED_BUILDINGS = count("declaredBuildings", "楼栋数", "Buildings");
  static final Column<Integer> DECLARED_HOUSEHOLDS =
      count("declaredHouseholds", "户数", "Households");
  static final Column<Integer> ELEVATORS = count("elevators", "电梯数", "Elevators");
  static final Column<Integer> PARKING_SPACES = count("parkingSpaces", "停车位", "Parking spaces");
  static final Column<Boolean> ENCLOSED =
      Column.of("enclosed", "是否封闭", "Enclosed", CellTypes.yesNo()).example("是", "yes");
  static final Column<Boolean> INFRASTRUCTURE_FAIR =
      Column.of("infrastructureFair", "基础设施较好", "Infrastructure fair", CellTypes.yesNo())
          .example("否", "no");
  static final Column<BigDecimal> PROPERTY_ROOM_AREA =
      Column.of(
              "propertyRoomArea",
              "物业用房面积",
              "Property room area",
              CellTypes.decimal(2, "0", "99999999.99"))
          .example("60");
  static final Column<Set<OwnershipKind>> OWNERSHIP =
      Column.of("ownershipKinds", "产权性质", "Ownership kinds", CellTypes.choices(OWNERSHIP_KINDS))
          .example("房改房、商品房", "reformed public housing, commodity housing");
  static final Column<String> DEVELOPER =
      Column.of("developer", "开发企业", "Developer", CellTypes.text(200)).example("市房产开发公司");
  static final Column<ManagementMode> MANAGEMENT_MODE =
      Column.of("managementMode", "管理模式", "Management mode", CellTypes.choice(MANAGEMENT_MODES))
          .example("失管", "none");

  static final SheetSchema SCHEMA =
      SheetSchema.of(
          "小区",
          "Communities",
          CODE,
          NAME,
          ADDRESS,
          AREA_CODE,
          BUILT_FROM,
          BUILT_TO,
          LAND_AREA,
          RESIDENTIAL_FLOOR_AREA,
          COMMERCIAL_FLOOR_AREA,
          DECLARED_BUILDINGS,
          DECLARED_HOUSEHOLDS,
          ELEVATORS,
          PARKING_SPACES,
          ENCLOSED,
          INFRASTRUCTURE_FAIR,
          PROPERTY_ROOM_AREA,
          OWNERSHIP,
          DEVELOPER,
          MANAGEMENT_MODE);

  private CommunitySheet() {}

  static Column<Integer> year(String key, String chinese, String english, String example) {
    return Column.of(key, chinese, english, CellTypes.year(1800, 2100)).example(example);
  }

  private static Column<BigDecimal> area(
      String key, String chinese, String english, String example) {
    return Column.of(key, chinese, english, CellTypes.decimal(2, "0", MOST_AREA)).example(example);
  }

  static Column<Integer> count(String key, String chinese, String english) {
    return Column.of(key, chinese, english, CellTypes.integer(0, 1_000_000)).example("5");
  }
}
