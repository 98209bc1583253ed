package io.linli.tenancy.leaving;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.file.StoredFiles;
import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobOutcome;
import io.linli.platform.job.JobRun;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes everything of a tenant into one file. Each table is read by a statement of its own, under
 * the policies of the tenant itself; rows stream from a cursor into the archive.
 */
@ApplicationScoped
class TenantExportJob implements JobHandler {
  static final String KIND = "export-tenant";

  private static final String ZIP = "application/zip";
  private static final int ROWS_AT_ONCE = 1_000;
  private static final int TOLD_EVERY = 5_000;
  private static final int LONGEST_SECONDS = 3_600;

  private final DataSource database;
  private final StoredFiles files;
  private final CallerContext callers;
  private final List<TenantHoldings> holdings;
  private final ExportArchives archives;
  private final Clock clock;

  TenantExportJob(
      DataSource database,
      StoredFiles files,
      CallerContext callers,
      @All List<TenantHoldings> holdings,
      ExportArchives archives,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.callers = callers;
    this.holdings = holdings;
    this.archives = archives;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public void run(JobRun job) {
    String reason = job.parameters(TenantExportRequests.Export.class).reason().strip();
    Caller orderer = callers.get();
    try {
      Path file = Files.createTempFile("linli-tenant", ".zip");
      try {
        long rows = write(job, file, orderer, reason);
        job.outcome(JobOutcome.exported(rows));
        job.resultFile(save(file, orderer.tenantId()));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long write(JobRun job, Path file, Caller orderer, String reason) throws IOException {
    try (ExportArchive archive = archives.open(file)) {
      for (TenantHoldings held : holdings) {
        for (HeldTable table : held.exported()) {
          if (table.capacity() == Capacity.OPERATOR || orderer.isSupervisor()) {
            archive.begin(table);
            callers.callAs(
                orderer.actingAs(table.capacity()), () -> export(job, archive, table, reason));
            archive.end();
          }
        }
      }
      archive.describe(orderer, reason, holdings);
      job.progress(archive.rows(), archive.rows());
      return archive.rows();
    }
  }

  private Void export(JobRun job, ExportArchive archive, HeldTable table, String reason) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(
            () -> {
              try {
                copy(job, archive, table, reason);
              } catch (SQLException | IOException e) {
                throw new IllegalStateException("Table " + table.table() + " not exported", e);
              }
            });
    return null;
  }

  private void copy(JobRun job, ExportArchive archive, HeldTable table, String reason)
      throws SQLException, IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(table.sql())) {
      select.setFetchSize(ROWS_AT_ONCE);
      if (table.namesReason()) {
        select.setString(1, reason);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          archive.add(row.getString(1));
          if (archive.rows() % TOLD_EVERY == 0) {
            job.progress(archive.rows(), 0);
          }
        }
      }
    }
  }

  /** Sealed: what it says in clear the database otherwise holds sealed. */
  private UUID save(Path file, UUID tenantId) {
    String name = "linli-" + tenantId + "-" + LocalDate.now(clock) + ".zip";
    return QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .call(() -> files.saveSealed(file, name, ZIP));
  }
}
