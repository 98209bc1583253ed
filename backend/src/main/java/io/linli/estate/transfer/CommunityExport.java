package io.linli.estate.transfer;

import io.linli.estate.ManagementMode;
import io.linli.estate.OwnershipKind;
import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The communities that the caller sees. */
final class CommunityExport implements RegisterExport {

  @Override
  public SheetSchema schema() {
    return CommunitySheet.SCHEMA;
  }

  @Override
  public String columns() {
    return "c.*";
  }

  @Override
  public String tables() {
    return "community c";
  }

  @Override
  public String order() {
    return "c.area_code, c.code";
  }

  @Override
  public void write(ResultSet row, SheetWriter.Cells cells) throws SQLException {
    cells
        .set(CommunitySheet.CODE, row.getString("code"))
        .set(CommunitySheet.NAME, row.getString("name"))
        .set(CommunitySheet.ADDRESS, row.getString("address"))
        .set(CommunitySheet.AREA_CODE, row.getString("area_code"))
        .set(CommunitySheet.BUILT_FROM, row.getObject("built_from", Integer.class))
        .set(CommunitySheet.BUILT_TO, row.getObject("built_to", Integer.class))
        .set(CommunitySheet.LAND_AREA, row.getBigDecimal("land_area"))
        .set(CommunitySheet.RESIDENTIAL_FLOOR_AREA, row.getBigDecimal("residential_floor_area"))
        .set(CommunitySheet.COMMERCIAL_FLOOR_AREA, row.getBigDecimal("commercial_floor_area"))
        .set(CommunitySheet.DECLARED_BUILDINGS, row.getInt("declared_buildings"))
        .set(CommunitySheet.DECLARED_HOUSEHOLDS, row.getInt("declared_households"))
        .set(CommunitySheet.ELEVATORS, row.getInt("elevators"))
        .set(CommunitySheet.PARKING_SPACES, row.getInt("parking_spaces"))
        .set(CommunitySheet.ENCLOSED, row.getBoolean("enclosed"))
        .set(CommunitySheet.INFRASTRUCTURE_FAIR, row.getBoolean("infrastructure_fair"))
        .set(CommunitySheet.PROPERTY_ROOM_AREA, row.getBigDecimal("property_room_area"))
        .set(CommunitySheet.OWNERSHIP, kinds(row))
        .set(CommunitySheet.DEVELOPER, row.getString("developer"))
        .set(
            CommunitySheet.MANAGEMENT_MODE,
            ManagementMode.valueOf(row.getString("management_mode")));
  }

  private static Set<OwnershipKind> kinds(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("ownership_kinds").getArray())
        .map(OwnershipKind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
