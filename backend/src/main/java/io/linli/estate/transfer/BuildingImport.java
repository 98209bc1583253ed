package io.linli.estate.transfer;

import io.linli.platform.sheet.SheetSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Buildings of the communities that the caller manages. */
final class BuildingImport implements RegisterImport {

  private static final Field<?> COMMUNITY_CODE =
      Field.of(BuildingSheet.COMMUNITY_CODE, "community_code", "text");
  private static final Field<?> CODE = Field.of(BuildingSheet.CODE, "code", "text");
  private static final List<Field<?>> KEPT =
      List.of(
          Field.of(BuildingSheet.BUILT_YEAR, "built_year", "integer"),
          Field.of(BuildingSheet.FLOORS, "floors", "integer"),
          Field.of(BuildingSheet.DECLARED_UNITS, "declared_units", "integer").orElse("0"),
          Field.of(BuildingSheet.ELEVATORS, "elevators", "integer").orElse("0"),
          Field.of(BuildingSheet.FLOOR_AREA, "floor_area", "numeric"));

  @Override
  public SheetSchema schema() {
    return BuildingSheet.SCHEMA;
  }

  @Override
  public List<Field<?>> fields() {
    return Stream.concat(Stream.of(COMMUNITY_CODE, CODE), KEPT.stream())
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public List<String> workColumns() {
    return List.of(
        "new_id uuid default uuidv7()", "community_id uuid", "area_code text", "building_id uuid");
  }

  @Override
  public void match(Staging staging) throws SQLException {
    staging.flagDuplicates(BuildingSheet.CODE, "s.code", "community_code, code");
    staging.execute(
        "update staged s set community_id = c.id, area_code = c.area_code"
            + " from community c where c.code = s.community_code");
    staging.flag(
        BuildingSheet.COMMUNITY_CODE,
        TransferReason.COMMUNITY_UNKNOWN,
        "s.community_code",
        "where s.community_id is null");
    staging.execute(
        "update staged s set building_id = b.id from building b"
            + " where b.community_id = s.community_id and b.code = s.code");
  }

  @Override
  public void write(Staging staging, LineRange lines) throws SQLException {
    List<Field<?>> kept = KEPT.stream().filter(staging::has).collect(Collectors.toList());
    if (!kept.isEmpty()) {
      staging.execute(
          RegisterSql.update(
              "building", kept, "r.id = s.building_id and r.community_id = s.community_id", lines));
    }
    String names = KEPT.stream().map(Field::name).collect(Collectors.joining(", "));
    String values = KEPT.stream().map(Field::incoming).collect(Collectors.joining(", "));
    staging.execute(
        ("with made as (insert into building (id, community_id, tenant_id, area_code, code, %s)"
                + " select s.new_id, s.community_id, current_tenant(), s.area_code, s.code, %s"
                + " from staged s where s.building_id is null and %s returning id)"
                + " insert into import_effect select s.line, true from made join staged s on"
                + " s.new_id = made.id")
            .formatted(names, values, lines.condition()));
  }
}
