package io.linli.estate.transfer;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The households that the caller sees, with those who own and use them today, masked. */
final class HouseholdExport implements RegisterExport {

  @Override
  public SheetSchema schema() {
    return HouseholdSheet.SCHEMA;
  }

  @Override
  public String columns() {
    return "c.code as community_code, b.code as building_code, u.code as unit_code, h.room_number,"
        + " h.floor, h.floor_area, h.use, h.ownership_kind, o.owner_name, o.owner_telephone,"
        + " o.owner_identity_number, o.occupant_name, o.occupant_telephone, o.occupant_relation";
  }

  /** Several persons of one kind stand in one cell. */
  private static String persons(String kind, String column, String as) {
    return "string_agg(%2$s, '、' order by id) filter (where kind = '%1$s') as %3$s"
        .formatted(kind, column, as);
  }

  @Override
  public String tables() {
    String persons =
        String.join(
            ", ",
            persons("OWNER", "name_masked", "owner_name"),
            persons("OWNER", "telephone_masked", "owner_telephone"),
            persons("OWNER", "identity_masked", "owner_identity_number"),
            persons("OCCUPANT", "name_masked", "occupant_name"),
            persons("OCCUPANT", "telephone_masked", "occupant_telephone"),
            persons("OCCUPANT", "relation", "occupant_relation"));
    return "community c join building b on b.community_id = c.id"
        + " join household h on h.building_id = b.id and h.community_id = b.community_id"
        + " left join unit u on u.id = h.unit_id and u.community_id = h.community_id"
        + " left join (select household_id, community_id, "
        + persons
        + " from occupant where valid_until is null group by household_id, community_id) o"
        + " on o.household_id = h.id and o.community_id = h.community_id";
  }

  @Override
  public String order() {
    return "c.area_code, c.code, b.code, u.code, h.room_number";
  }

  @Override
  public void write(ResultSet row, SheetWriter.Cells cells) throws SQLException {
    String kind = row.getString("ownership_kind");
    cells
        .set(HouseholdSheet.COMMUNITY_CODE, row.getString("community_code"))
        .set(HouseholdSheet.BUILDING_CODE, row.getString("building_code"))
        .set(HouseholdSheet.UNIT_CODE, row.getString("unit_code"))
        .set(HouseholdSheet.ROOM_NUMBER, row.getString("room_number"))
        .set(HouseholdSheet.FLOOR, row.getObject("floor", Integer.class))
        .set(HouseholdSheet.FLOOR_AREA, row.getBigDecimal("floor_area"))
        .set(HouseholdSheet.USE, HouseholdUse.valueOf(row.getString("use")))
        .set(HouseholdSheet.OWNERSHIP_KIND, kind == null ? null : OwnershipKind.valueOf(kind))
        .setText(HouseholdSheet.OWNER_NAME, row.getString("owner_name"))
        .setText(HouseholdSheet.OWNER_TELEPHONE, row.getString("owner_telephone"))
        .setText(HouseholdSheet.OWNER_IDENTITY_NUMBER, row.getString("owner_identity_number"))
        .setText(HouseholdSheet.OCCUPANT_NAME, row.getString("occupant_name"))
        .setText(HouseholdSheet.OCCUPANT_TELEPHONE, row.getString("occupant_telephone"))
        .setText(HouseholdSheet.OCCUPANT_RELATION, row.getString("occupant_relation"));
  }
}
