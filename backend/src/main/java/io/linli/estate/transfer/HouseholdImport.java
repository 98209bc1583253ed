package io.linli.estate.transfer;

import io.linli.platform.crypto.Secrets;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.SheetFault;
import io.linli.platform.sheet.SheetRow;
import io.linli.platform.sheet.SheetSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Households of the communities that the caller manages, with the owner and the occupant that the
 * sheet names. A household is known by its building, unit and room; units that aren't there yet are
 * made.
 */
final class HouseholdImport implements RegisterImport {

  private static final List<Field<?>> PLACE =
      List.of(
          Field.of(HouseholdSheet.COMMUNITY_CODE, "community_code", "text"),
          Field.of(HouseholdSheet.BUILDING_CODE, "building_code", "text"),
          Field.of(HouseholdSheet.UNIT_CODE, "unit_code", "text"),
          Field.of(HouseholdSheet.ROOM_NUMBER, "room_number", "text"));
  private static final List<Field<?>> KEPT =
      List.of(
          Field.of(HouseholdSheet.FLOOR, "floor", "integer"),
          Field.of(HouseholdSheet.FLOOR_AREA, "floor_area", "numeric"),
          Field.of(HouseholdSheet.USE, "use", "text").as(Enum::name),
          Field.of(HouseholdSheet.OWNERSHIP_KIND, "ownership_kind", "text").as(Enum::name));

  private final HouseholdPersons persons;

  HouseholdImport(Secrets secrets) {
    this.persons = new HouseholdPersons(secrets);
  }

  @Override
  public SheetSchema schema() {
    return HouseholdSheet.SCHEMA;
  }

  @Override
  public List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>(PLACE);
    fields.addAll(KEPT);
    fields.addAll(HouseholdPersons.FIELDS);
    return fields;
  }

  @Override
  public List<String> workColumns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "new_id uuid default uuidv7()",
                "community_id uuid",
                "area_code text",
                "building_id uuid",
                "unit_id uuid",
                "household_id uuid"));
    columns.addAll(HouseholdPersons.WORK_COLUMNS);
    return columns;
  }

  @Override
  public List<String> copiedColumns() {
    return HouseholdPersons.COPIED_COLUMNS;
  }

  @Override
  public void copyMore(SheetRow row, CopyBuffer buffer) {
    persons.copy(row, buffer);
  }

  @Override
  public List<SheetFault> check(SheetRow row) {
    List<SheetFault> faults = new ArrayList<>();
    checkName(row, HouseholdSheet.OWNER_NAME, faults);
    checkName(row, HouseholdSheet.OCCUPANT_NAME, faults);
    checkNamed(row, HouseholdSheet.OWNER_NAME, HouseholdSheet.OWNER_TELEPHONE, faults);
    checkNamed(row, HouseholdSheet.OWNER_NAME, HouseholdSheet.OWNER_IDENTITY_NUMBER, faults);
    checkNamed(row, HouseholdSheet.OCCUPANT_NAME, HouseholdSheet.OCCUPANT_TELEPHONE, faults);
    checkNamed(row, HouseholdSheet.OCCUPANT_NAME, HouseholdSheet.OCCUPANT_RELATION, faults);
    return faults;
  }

  /** An export shows names masked: taken back they would look like new owners. */
  private static void checkName(SheetRow row, Column<String> name, List<SheetFault> faults) {
    Optional<String> given = row.value(name);
    if (given.isPresent() && given.get().contains("*")) {
      faults.add(row.fault(name, given.get(), TransferReason.NAME_MASKED));
    }
  }

  private static void checkNamed(
      SheetRow row, Column<String> name, Column<?> other, List<SheetFault> faults) {
    if (row.value(other).isPresent() && row.value(name).isEmpty()) {
      faults.add(row.fault(name, "", TransferReason.NAME_MISSING));
    }
  }

  @Override
  public void match(Staging staging) throws SQLException {
    staging.flagDuplicates(
        HouseholdSheet.ROOM_NUMBER,
        "s.room_number",
        "community_code, building_code, unit_code, room_number");
    staging.execute(
        "update staged s set community_id = c.id, area_code = c.area_code"
            + " from community c where c.code = s.community_code");
    staging.flag(
        HouseholdSheet.COMMUNITY_CODE,
        TransferReason.COMMUNITY_UNKNOWN,
        "s.community_code",
        "where s.community_id is null");
    staging.execute(
        "update staged s set building_id = b.id from building b"
            + " where b.community_id = s.community_id and b.code = s.building_code");
    staging.flag(
        HouseholdSheet.BUILDING_CODE,
        TransferReason.BUILDING_UNKNOWN,
        "s.building_code",
        "where s.community_id is not null and s.building_id is null");
  }

  @Override
  public void prepare(Staging staging) throws SQLException {
    staging.execute(
        "insert into unit (id, community_id, building_id, tenant_id, area_code, code)"
            + " select uuidv7(), community_id, building_id, current_tenant(), area_code, unit_code"
            + " from (select distinct community_id, building_id, area_code, unit_code from staged"
            + " where unit_code is not null) n where not exists (select from unit u"
            + " where u.building_id = n.building_id and u.community_id = n.community_id"
            + " and u.code = n.unit_code)");
    staging.execute(
        "update staged s set unit_id = u.id from unit u where u.building_id = s.building_id"
            + " and u.community_id = s.community_id and u.code = s.unit_code");
    staging.execute(
        "update staged s set household_id = h.id from household h"
            + " where h.building_id = s.building_id and h.community_id = s.community_id"
            + " and h.room_number = s.room_number and h.unit_id is not distinct from s.unit_id");
    staging.execute("analyze staged");
  }

  @Override
  public void write(Staging staging, LineRange lines) throws SQLException {
    List<Field<?>> kept = KEPT.stream().filter(staging::has).collect(Collectors.toList());
    staging.execute(
        RegisterSql.update(
            "household", kept, "r.id = s.household_id and r.community_id = s.community_id", lines));
    String names = KEPT.stream().map(Field::name).collect(Collectors.joining(", "));
    String values = KEPT.stream().map(Field::incoming).collect(Collectors.joining(", "));
    staging.execute(
        ("with made as (insert into household (id, community_id, building_id, unit_id, tenant_id,"
                + " area_code, room_number, %s) select s.new_id, s.community_id, s.building_id,"
                + " s.unit_id, current_tenant(), s.area_code, s.room_number, %s from staged s"
                + " where s.household_id is null and %s returning id) insert into import_effect"
                + " select s.line, true from made join staged s on s.new_id = made.id")
            .formatted(names, values, lines.condition()));
    persons.write(staging, lines);
  }
}
