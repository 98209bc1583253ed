package io.linli.estate.transfer;

import static io.linli.estate.transfer.Readings.DECIMAL;
import static io.linli.estate.transfer.Readings.INTEGER;
import static io.linli.estate.transfer.Readings.TEXT;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;

/** The households that the caller sees, with those who own and use them today, masked. */
final class HouseholdExport {

  /** The households with the places that they are found by. */
  static final String TABLES =
      "community c join building b on b.community_id = c.id"
          + " join household h on h.building_id = b.id and h.community_id = b.community_id"
          + " left join unit u on u.id = h.unit_id and u.community_id = h.community_id";

  static final RegisterExport LIST =
      place(
              RegisterExport.of(
                  HouseholdSheet.SCHEMA.title(),
                  TABLES
                      + " left join (select household_id, community_id, "
                      + persons()
                      + " from occupant where valid_until is null"
                      + " group by household_id, community_id) o"
                      + " on o.household_id = h.id and o.community_id = h.community_id"))
          .column(HouseholdSheet.FLOOR, "h.floor", INTEGER)
          .column(HouseholdSheet.FLOOR_AREA, "h.floor_area", DECIMAL)
          .column(HouseholdSheet.USE, "h.use", Readings.one(HouseholdUse.class))
          .column(
              HouseholdSheet.OWNERSHIP_KIND, "h.ownership_kind", Readings.one(OwnershipKind.class))
          .shown(HouseholdSheet.OWNER_NAME, "o.owner_name")
          .shown(HouseholdSheet.OWNER_TELEPHONE, "o.owner_telephone")
          .shown(HouseholdSheet.OWNER_IDENTITY_NUMBER, "o.owner_identity_number")
          .shown(HouseholdSheet.OCCUPANT_NAME, "o.occupant_name")
          .shown(HouseholdSheet.OCCUPANT_TELEPHONE, "o.occupant_telephone")
          .shown(HouseholdSheet.OCCUPANT_RELATION, "o.occupant_relation")
          .orderedBy("c.area_code, c.code, b.code, u.code, h.room_number");

  private HouseholdExport() {}

  /** Begins a list by saying which household a row is about. */
  static RegisterExport.Builder place(RegisterExport.Builder list) {
    return list.column(HouseholdSheet.COMMUNITY_CODE, "c.code", TEXT)
        .column(HouseholdSheet.BUILDING_CODE, "b.code", TEXT)
        .column(HouseholdSheet.UNIT_CODE, "u.code", TEXT)
        .column(HouseholdSheet.ROOM_NUMBER, "h.room_number", TEXT);
  }

  private static String persons() {
    return String.join(
        ", ",
        persons("OWNER", "name_masked", "owner_name"),
        persons("OWNER", "telephone_masked", "owner_telephone"),
        persons("OWNER", "identity_masked", "owner_identity_number"),
        persons("OCCUPANT", "name_masked", "occupant_name"),
        persons("OCCUPANT", "telephone_masked", "occupant_telephone"),
        persons("OCCUPANT", "relation", "occupant_relation"));
  }

  /** Several persons of one kind stand in one cell. */
  private static String persons(String kind, String column, String as) {
    return "string_agg(%2$s, '、' order by id) filter (where kind = '%1$s') as %3$s"
        .formatted(kind, column, as);
  }
}
