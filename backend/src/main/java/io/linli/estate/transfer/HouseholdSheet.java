package io.linli.estate.transfer;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import io.linli.estate.occupant.IdentityNumber;
import io.linli.platform.sheet.CellTypes;
import io.linli.platform.sheet.Choice;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.SheetSchema;
import java.math.BigDecimal;
import java.util.List;

/** The list of households as a sheet, each with an owner and an occupant. */
final class HouseholdSheet {

  static final List<Choice<HouseholdUse>> USES =
      List.of(
          Choice.of(HouseholdUse.RESIDENTIAL, "住宅", "residential"),
          Choice.of(HouseholdUse.COMMERCIAL, "商业", "commercial"),
          Choice.of(HouseholdUse.OFFICE, "办公", "office"),
          Choice.of(HouseholdUse.GARAGE, "车库", "garage"),
          Choice.of(HouseholdUse.OTHER, "其他", "other"));

  static final Column<String> COMMUNITY_CODE = BuildingSheet.COMMUNITY_CODE;
  static final Column<String> BUILDING_CODE =
      Column.of("buildingCode", "楼栋号", "Building", CellTypes.text(20)).required().example("1");
  static final Column<String> UNIT_CODE =
      Column.of("unitCode", "单元", "Unit", CellTypes.text(20)).example("1");
  static final Column<String> ROOM_NUMBER =
      Column.of("roomNumber", "房号", "Room", CellTypes.text(20)).required().example("101");
  static final Column<Integer> FLOOR =
      Column.of("floor", "楼层", "Floor", CellTypes.integer(-10, 200)).example("1");
  static final Column<BigDecimal> FLOOR_AREA =
      Column.of("floorArea", "建筑面积", "Floor area", CellTypes.decimal(2, "0.01", "999999.99"))
          .required()
          .example("86.50");
  static final Column<HouseholdUse> USE =
      Column.of("use", "用途", "Use", CellTypes.choice(USES)).required().example("住宅", "residential");
  static final Column<OwnershipKind> OWNERSHIP_KIND =
      Column.of(
              "ownershipKind",
              "产权性质",
              "Ownership kind",
              CellTypes.choice(CommunitySheet.OWNERSHIP_KINDS))
          .example("商品房", "commodity housing");
  static final Column<String> OWNER_NAME =
      Column.of("ownerName", "业主姓名", "Owner", CellTypes.text(100)).example("张三");
  static final Column<String> OWNER_TELEPHONE =
      Column.of("ownerTelephone", "业主电话", "Owner's telephone", CellTypes.telephone())
          .sensitive()
          .example("15400000001");
  static final Column<IdentityNumber> OWNER_IDENTITY_NUMBER =
      Column.of("ownerIdentityNumber", "业主证件号", "Owner's identity number", new IdentityCells())
          .sensitive();
  static final Column<String> OCCUPANT_NAME =
      Column.of("occupantName", "使用人姓名", "Occupant", CellTypes.text(100)).example("李四");
  static final Column<String> OCCUPANT_TELEPHONE =
      Column.of("occupantTelephone", "使用人电话", "Occupant's telephone", CellTypes.telephone())
          .sensitive()
          .example("15400000002");
  static final Column<String> OCCUPANT_RELATION =
      Column.of("occupantRelation", "与业主关系", "Relation to owner", CellTypes.text(50))
          .example("承租人", "tenant");

  static final SheetSchema SCHEMA =
      SheetSchema.of(
          "户",
          "Households",
          COMMUNITY_CODE,
          BUILDING_CODE,
          UNIT_CODE,
          ROOM_NUMBER,
          FLOOR,
          FLOOR_AREA,
          USE,
          OWNERSHIP_KIND,
          OWNER_NAME,
          OWNER_TELEPHONE,
          OWNER_IDENTITY_NUMBER,
          OCCUPANT_NAME,
          OCCUPANT_TELEPHONE,
          OCCUPANT_RELATION);

  private HouseholdSheet() {}
}
