package io.linli.estate.transfer;

import static io.linli.estate.transfer.ExportColumns.code;
import static io.linli.estate.transfer.ExportColumns.text;
import static io.linli.estate.transfer.ExportColumns.word;
import static io.linli.estate.transfer.Readings.DATE;
import static io.linli.estate.transfer.Readings.TEXT;

import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.Label;
import java.util.List;

/** The owners and other occupants of households, masked for everybody ({@code domain.md T6}). */
final class OccupantExport {

  private static final Column<String> KIND =
      code(
          "kind",
          "身份",
          "Kind",
          List.of(word("OWNER", "业主", "owner"), word("OCCUPANT", "使用人", "occupant")));
  private static final Column<String> NAME = text("name", "姓名", "Name", 100);
  private static final Column<String> TELEPHONE = text("telephone", "电话", "Telephone", 20);
  private static final Column<String> IDENTITY_NUMBER =
      text("identityNumber", "证件号", "Identity number", 30);
  private static final Column<String> RELATION = text("relation", "与业主关系", "Relation to owner", 50);

  static final RegisterExport LIST =
      HouseholdExport.place(
              RegisterExport.of(
                  new Label("业主和使用人", "Occupants"),
                  HouseholdExport.TABLES
                      + " join occupant o on o.household_id = h.id"
                      + " and o.community_id = h.community_id"))
          .current("o.valid_until is null")
          .column(KIND, "o.kind", TEXT)
          .column(NAME, "o.name_masked", TEXT)
          .column(TELEPHONE, "o.telephone_masked", TEXT)
          .column(IDENTITY_NUMBER, "o.identity_masked", TEXT)
          .column(RELATION, "o.relation", TEXT)
          .column(ExportColumns.VALID_FROM, "o.valid_from", DATE)
          .column(ExportColumns.VALID_UNTIL, "o.valid_until", DATE)
          .orderedBy("c.area_code, c.code, b.code, u.code, h.room_number, o.id");

  private OccupantExport() {}
}
