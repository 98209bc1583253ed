package io.linli.resident.claim;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.resident.ClaimState;
import io.linli.resident.ResidencyKind;
import io.linli.resident.residency.HouseholdPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads claims for those who check them: masked, and held against the register. */
@ApplicationScoped
class ClaimQueries {
  private static final String SELECT =
      "select c.id, c.community_id, c.building_code, c.unit_code, c.room_number, c.name_masked,"
          + " c.status, c.reason, c.residency_id, c.lapses_at, c.created_at, c.version,"
          + " f.household_id, f.kind, (select count(*) from residency r where r.household_id ="
          + " f.household_id and r.status = 'ACTIVE'), exists (select from residency r where"
          + " r.building_id = f.building_id and r.subject = c.subject and r.status in ('REMOVED',"
          + " 'BARRED')) from residency_claim c"
          + " left join lateral claim_findings(c.id) f on c.status = 'SUBMITTED' where ";
  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;

  ClaimQueries(Reads reads) {
    this.reads = reads;
  }

  /** A claim's place and person in the register. */
  record Found(HouseholdPlace household, UUID occupantId, ResidencyKind kind) {}

  ClaimResponse get(UUID id) {
    return reads.one(Read.of(ClaimQueries::row).sql(SELECT + "c.id = ?", id));
  }

  List<ClaimResponse> page(PageRequest page, ClaimState status, UUID communityId) {
    return reads.list(
        Read.of(ClaimQueries::row)
            .sql(SELECT + "c.id > ?", page.after(0, FIRST))
            .when(status == null ? null : status.name(), " and c.status = ?")
            .when(communityId, " and c.community_id = ?")
            .sql(" order by c.id limit ?", page.fetch()));
  }

  /** Empty when the register doesn't have the room, or nobody of that name in it. */
  Optional<Found> found(UUID id) {
    return reads
        .list(
            Read.of(ClaimQueries::found)
                .sql(
                    "select c.community_id, c.tenant_id, c.area_code, f.building_id,"
                        + " f.household_id, f.occupant_id, f.kind from residency_claim c"
                        + " cross join lateral claim_findings(c.id) f"
                        + " where c.id = ? and f.occupant_id is not null",
                    id))
        .stream()
        .findFirst();
  }

  private static Found found(ResultSet row) throws SQLException {
    HouseholdPlace household =
        new HouseholdPlace(
            Columns.uuid(row, 1),
            Columns.uuid(row, 2),
            row.getString(3),
            Columns.uuid(row, 4),
            Columns.uuid(row, 5));
    return new Found(household, Columns.uuid(row, 6), Columns.choice(row, 7, ResidencyKind.class));
  }

  private static ClaimResponse row(ResultSet row) throws SQLException {
    ClaimState status = Columns.choice(row, 7, ClaimState.class);
    return new ClaimResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        status,
        status == ClaimState.SUBMITTED ? finding(row) : null,
        row.getString(8),
        Columns.uuid(row, 9),
        ChinaTime.of(Columns.instant(row, 10)),
        ChinaTime.of(Columns.instant(row, 11)),
        row.getLong(12));
  }

  private static ClaimResponse.Finding finding(ResultSet row) throws SQLException {
    UUID household = Columns.uuid(row, 13);
    String kind = row.getString(14);
    ClaimMatch match = household == null ? ClaimMatch.NO_ROOM : ClaimMatch.NOBODY;
    return new ClaimResponse.Finding(
        kind == null ? match : ClaimMatch.valueOf(kind),
        household,
        row.getInt(15),
        row.getBoolean(16));
  }
}
