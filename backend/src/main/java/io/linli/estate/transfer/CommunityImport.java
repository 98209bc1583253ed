package io.linli.estate.transfer;

import io.linli.platform.sheet.SheetFault;
import io.linli.platform.sheet.SheetRow;
import io.linli.platform.sheet.SheetSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Communities. A supervisor registers new ones in its jurisdiction and keeps what it said of them;
 * a managing tenant keeps those that it manages. Neither changes what is the other's to say ({@code
 * domain.md T2}): such a row is flagged.
 */
final class CommunityImport implements RegisterImport {

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{3,40}");

  private static final Field<?> NAME = Field.of(CommunitySheet.NAME, "name", "text");
  private static final Field<?> AREA_CODE = Field.of(CommunitySheet.AREA_CODE, "area_code", "text");
  private static final Field<?> MODE =
      Field.of(CommunitySheet.MANAGEMENT_MODE, "management_mode", "text").orElse("'NONE'");

  /** What the managing tenant keeps up to date. */
  private static final List<Field<?>> DESCRIPTION =
      List.of(
          Field.of(CommunitySheet.ADDRESS, "address", "text"),
          Field.of(CommunitySheet.BUILT_FROM, "built_from", "integer"),
          Field.of(CommunitySheet.BUILT_TO, "built_to", "integer"),
          Field.of(CommunitySheet.LAND_AREA, "land_area", "numeric"),
          Field.of(CommunitySheet.RESIDENTIAL_FLOOR_AREA, "residential_floor_area", "numeric")
              .orElse("0"),
          Field.of(CommunitySheet.COMMERCIAL_FLOOR_AREA, "commercial_floor_area", "numeric")
              .orElse("0"),
          Field.of(CommunitySheet.DECLARED_BUILDINGS, "declared_buildings", "integer").orElse("0"),
          Field.of(CommunitySheet.DECLARED_HOUSEHOLDS, "declared_households", "integer")
              .orElse("0"),
          Field.of(CommunitySheet.ELEVATORS, "elevators", "integer").orElse("0"),
          Field.of(CommunitySheet.PARKING_SPACES, "parking_spaces", "integer").orElse("0"),
          Field.of(CommunitySheet.ENCLOSED, "enclosed", "boolean").orElse("false"),
          Field.of(CommunitySheet.INFRASTRUCTURE_FAIR, "infrastructure_fair", "boolean")
              .orElse("false"),
          Field.of(CommunitySheet.PROPERTY_ROOM_AREA, "property_room_area", "numeric").orElse("0"),
          Field.of(CommunitySheet.OWNERSHIP, "ownership_kinds", "text[]")
              .orElse("'{}'")
              .as(CommunityImport::sorted),
          Field.of(CommunitySheet.DEVELOPER, "developer", "text"));

  private static <E extends Enum<E>> String sorted(Set<E> kinds) {
    return CopyBuffer.array(EnumSet.copyOf(kinds).stream().map(Enum::name).toList());
  }

  @Override
  public SheetSchema schema() {
    return CommunitySheet.SCHEMA;
  }

  @Override
  public List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Field.of(CommunitySheet.CODE, "code", "text"));
    fields.add(NAME);
    fields.add(AREA_CODE);
    fields.add(MODE);
    fields.addAll(DESCRIPTION);
    return fields;
  }

  @Override
  public List<String> workColumns() {
    return List.of("new_id uuid default uuidv7()", "community_id uuid");
  }

  @Override
  public List<SheetFault> check(SheetRow row) {
    String code = row.value(CommunitySheet.CODE).orElseThrow();
    if (!CODE.matcher(code).matches()) {
      return List.of(row.fault(CommunitySheet.CODE, code, TransferReason.CODE_MALFORMED));
    }
    Optional<Integer> from = row.value(CommunitySheet.BUILT_FROM);
    Optional<Integer> to = row.value(CommunitySheet.BUILT_TO);
    if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
      return List.of(
          row.fault(
              CommunitySheet.BUILT_TO, to.get().toString(), TransferReason.YEARS_TURNED_ROUND));
    }
    return List.of();
  }

  @Override
  public void match(Staging staging) throws SQLException {
    staging.execute(
        "update staged s set community_id = c.id from community c where c.code = s.code");
    staging.flagDuplicates(CommunitySheet.CODE, "s.code", "code");
    if (staging.isSupervisor()) {
      flagAreas(staging);
      flagManaged(staging);
    } else {
      staging.flag(
          CommunitySheet.CODE,
          TransferReason.COMMUNITY_UNKNOWN,
          "s.code",
          "where s.community_id is null");
      flagChanges(staging, List.of(NAME, AREA_CODE), TransferReason.KEPT_BY_SUPERVISOR, "true");
    }
    flagChanges(
        staging,
        List.of(MODE),
        TransferReason.MODE_CHANGES_ELSEWHERE,
        "s.management_mode is not null and not"
            + " (s.management_mode = 'PROFESSIONAL_COMPANY' and c.management_mode = 'NONE')");
  }

  private static void flagAreas(Staging staging) throws SQLException {
    String valid =
        "select from region r where r.code = s.area_code and r.valid_from <= %1$s"
                .formatted(staging.today())
            + " and (r.valid_until is null or r.valid_until >= %1$s)".formatted(staging.today());
    staging.flag(
        CommunitySheet.AREA_CODE,
        TransferReason.AREA_UNKNOWN,
        "s.area_code",
        "where not exists (" + valid + ")");
    staging.flag(
        CommunitySheet.AREA_CODE,
        TransferReason.AREA_FOREIGN,
        "s.area_code",
        "where exists (" + valid + ") and not starts_with(s.area_code, current_area())");
    staging.flag(
        CommunitySheet.CODE,
        TransferReason.CODE_TAKEN,
        "s.code",
        "join community_card k on k.code = s.code where s.community_id is null");
  }

  private static void flagManaged(Staging staging) throws SQLException {
    flagChanges(
        staging,
        DESCRIPTION.stream().filter(staging::has).toList(),
        TransferReason.KEPT_BY_MANAGER,
        "c.tenant_id <> current_tenant()");
  }

  private static void flagChanges(
      Staging staging, List<Field<?>> fields, TransferReason reason, String condition)
      throws SQLException {
    for (Field<?> field : fields) {
      if (staging.has(field)) {
        String value = "s." + field.name();
        staging.flag(
            field.column(),
            reason,
            field.name().equals("ownership_kinds") ? "array_to_string(" + value + ", ',')" : value,
            "join community c on c.id = s.community_id where %s and %s is distinct from c.%s"
                .formatted(condition, field.incoming(), field.name()));
      }
    }
  }

  @Override
  public void write(Staging staging, LineRange lines) throws SQLException {
    update(staging, lines);
    if (staging.isSupervisor()) {
      insert(staging, lines);
    }
  }

  /** An operator's role may set its columns only, a supervisor's all of them. */
  private static void update(Staging staging, LineRange lines) throws SQLException {
    List<Field<?>> kept =
        staging.present().stream()
            .filter(field -> DESCRIPTION.contains(field) || isIdentity(staging, field))
            .toList();
    staging.execute(RegisterSql.update("community", kept, "r.id = s.community_id", lines));
  }

  private static boolean isIdentity(Staging staging, Field<?> field) {
    return staging.isSupervisor() && (field.equals(NAME) || field.equals(AREA_CODE));
  }

  /**
   * An estate of a company is registered as nobody's until the company's contract is active: that
   * alone hands it over.
   */
  private void insert(Staging staging, LineRange lines) throws SQLException {
    String mode = "coalesce(nullif(s.management_mode, 'PROFESSIONAL_COMPANY'), 'NONE')";
    List<Field<?>> plain = fields().stream().filter(field -> !field.equals(MODE)).toList();
    String names = plain.stream().map(Field::name).collect(Collectors.joining(", "));
    String values = plain.stream().map(Field::incoming).collect(Collectors.joining(", "));
    staging.execute(
        ("with made as (insert into community (id, tenant_id, management_mode, %s)"
                + " select s.new_id, current_tenant(), %s, %s from staged s"
                + " where s.community_id is null and %s returning id) insert into import_effect"
                + " select s.line, true from made join staged s on s.new_id = made.id")
            .formatted(names, mode, values, lines.condition()));
    staging.execute(
        ("insert into management_period (community_id, tenant_id, area_code, mode, managed_by,"
                + " valid_from) select s.new_id, current_tenant(), s.area_code, %1$s,"
                + " current_tenant(), %2$s from staged s where s.community_id is null"
                + " and %1$s <> 'NONE' and %3$s")
            .formatted(mode, staging.today(), lines.condition()));
  }
}
