package io.linli.estate.transfer;

import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The buildings that the caller sees. */
final class BuildingExport implements RegisterExport {

  @Override
  public SheetSchema schema() {
    return BuildingSheet.SCHEMA;
  }

  @Override
  public String columns() {
    return "c.code as community_code, b.*";
  }

  @Override
  public String tables() {
    return "community c join building b on b.community_id = c.id";
  }

  @Override
  public String order() {
    return "c.area_code, c.code, b.code";
  }

  @Override
  public void write(ResultSet row, SheetWriter.Cells cells) throws SQLException {
    cells
        .set(BuildingSheet.COMMUNITY_CODE, row.getString("community_code"))
        .set(BuildingSheet.CODE, row.getString("code"))
        .set(BuildingSheet.BUILT_YEAR, row.getObject("built_year", Integer.class))
        .set(BuildingSheet.FLOORS, row.getObject("floors", Integer.class))
        .set(BuildingSheet.DECLARED_UNITS, row.getInt("declared_units"))
        .set(BuildingSheet.ELEVATORS, row.getInt("elevators"))
        .set(BuildingSheet.FLOOR_AREA, row.getBigDecimal("floor_area"));
  }
}
