package io.linli.resident.residency;

import io.linli.estate.HouseholdUse;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what residents see of themselves, their household and those who share it. */
@ApplicationScoped
class OwnResidencyQueries {
  private static final String SELECT =
      "select r.id, r.community_id, (select name from community_card where community_id ="
          + " r.community_id), r.household_id, (select code from building where id ="
          + " h.building_id), (select code from unit where id = h.unit_id), h.room_number, h.floor,"
          + " h.floor_area, h.use, r.name, r.kind, r.status, r.began_at, r.ended_at, r.version"
          + " from residency r left join household h on h.id = r.household_id"
          + " and h.community_id = r.community_id and r.status = 'ACTIVE' where r.subject = ?";
  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;
  private final CallerContext callers;

  OwnResidencyQueries(Reads reads, CallerContext callers) {
    this.reads = reads;
    this.callers = callers;
  }

  OwnResidencyResponse get(UUID id) {
    return reads.one(own().sql(" and r.id = ?", id));
  }

  List<OwnResidencyResponse> page(PageRequest page) {
    return reads.list(
        own().sql(" and r.id > ? order by r.id limit ?", page.after(0, FIRST), page.fetch()));
  }

  /** Those who live in a household that is the caller's. */
  List<HousemateResponse> housemates(UUID householdId, PageRequest page) {
    String subject = callers.get().subject();
    return reads.list(
        Read.of(OwnResidencyQueries::housemate)
            .sql(
                "select id, case when subject = ? then name else name_masked end, kind, relation,"
                    + " status, coalesce(sponsored_by = ?, false), version from residency"
                    + " where household_id = ? and status <> 'ENDED' and id > ?"
                    + " order by id limit ?",
                subject,
                subject,
                householdId,
                page.after(0, FIRST),
                page.fetch()));
  }

  /** Those whom the register has for a household that is the caller's. */
  List<RegisteredPersonResponse> registered(UUID householdId, PageRequest page) {
    return reads.list(
        Read.of(OwnResidencyQueries::person)
            .sql(
                "select id, kind, relation, name_masked, telephone_masked, valid_from from occupant"
                    + " where household_id = ? and valid_until is null and id > ?"
                    + " order by id limit ?",
                householdId,
                page.after(0, FIRST),
                page.fetch()));
  }

  private Read<OwnResidencyResponse> own() {
    return Read.of(OwnResidencyQueries::row).sql(SELECT, callers.get().subject());
  }

  private static OwnResidencyResponse row(ResultSet row) throws SQLException {
    String room = row.getString(7);
    OwnResidencyResponse.OwnHousehold household =
        room == null
            ? null
            : new OwnResidencyResponse.OwnHousehold(
                row.getString(5),
                row.getString(6),
                room,
                Columns.integer(row, 8),
                row.getBigDecimal(9),
                Columns.choice(row, 10, HouseholdUse.class));
    return new OwnResidencyResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        row.getString(3),
        Columns.uuid(row, 4),
        household,
        row.getString(11),
        Columns.choice(row, 12, ResidencyKind.class),
        Columns.choice(row, 13, ResidencyState.class),
        ChinaTime.of(Columns.instant(row, 14)),
        ChinaTime.of(Columns.instant(row, 15)),
        row.getLong(16));
  }

  private static HousemateResponse housemate(ResultSet row) throws SQLException {
    return new HousemateResponse(
        Columns.uuid(row, 1),
        row.getString(2),
        Columns.choice(row, 3, ResidencyKind.class),
        row.getString(4),
        Columns.choice(row, 5, ResidencyState.class),
        row.getBoolean(6),
        row.getLong(7));
  }

  private static RegisteredPersonResponse person(ResultSet row) throws SQLException {
    return new RegisteredPersonResponse(
        Columns.uuid(row, 1),
        Columns.choice(row, 2, ResidencyKind.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, LocalDate.class));
  }
}
