package io.linli.resident.residency;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.resident.OwnHome;
import io.linli.resident.OwnHomes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OwnHomeQueries implements OwnHomes {
  private final Reads reads;
  private final CallerContext callers;

  OwnHomeQueries(Reads reads, CallerContext callers) {
    this.reads = reads;
    this.callers = callers;
  }

  @Override
  public OwnHome get(UUID residencyId) {
    return find(residencyId).orElseThrow(Problem::notFound);
  }

  @Override
  public OwnHome named(UUID residencyId, String pointer) {
    return find(residencyId).orElseThrow(() -> ResidencyBook.unknown(pointer));
  }

  private Optional<OwnHome> find(UUID residencyId) {
    return reads
        .list(
            Read.of(OwnHomeQueries::home)
                .sql(
                    "select community_id, tenant_id, area_code, household_id, name from residency"
                        + " where id = ? and subject = ? and status = 'ACTIVE'",
                    residencyId,
                    callers.get().subject()))
        .stream()
        .findFirst();
  }

  private static OwnHome home(ResultSet row) throws SQLException {
    return new OwnHome(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        row.getString(3),
        Columns.uuid(row, 4),
        row.getString(5));
  }
}
