package io.linli.estate.transfer;

import io.linli.platform.file.StoredFiles;
import io.linli.platform.job.JobOutcome;
import io.linli.platform.job.JobRun;
import io.linli.platform.sheet.SheetFormat;
import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Exports a list: rows stream from a cursor into the file. Names, telephones and identity numbers
 * are read masked, whoever asks: unmasked ones are looked at one by one, with a reason that is
 * recorded ({@code domain.md T6}).
 */
@ApplicationScoped
class RegisterExporter {

  private static final int ROWS_AT_ONCE = 1_000;
  private static final int TOLD_EVERY = 5_000;
  private static final int LONGEST_SECONDS = 3_600;

  private final DataSource database;
  private final StoredFiles files;

  RegisterExporter(DataSource database, StoredFiles files) {
    this.database = database;
    this.files = files;
  }

  void run(JobRun job) {
    ImportRequests.Export wanted = job.parameters(ImportRequests.Export.class);
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(
            () -> {
              try {
                export(job, wanted.list().rows(), wanted);
              } catch (SQLException | IOException e) {
                throw new IllegalStateException("The export failed", e);
              }
            });
  }

  private void export(JobRun job, RegisterExport register, ImportRequests.Export wanted)
      throws SQLException, IOException {
    SheetFormat format = wanted.format();
    Path file = Files.createTempFile("linli-export", format.extension());
    try (Connection connection = database.getConnection()) {
      joinByHashing(connection);
      long total = count(connection, register, wanted);
      long rows;
      try (SheetWriter sheet =
              SheetWriter.open(
                  Files.newOutputStream(file), format, register.schema(), job.language());
          PreparedStatement select = prepared(connection, register.select(wanted), wanted)) {
        rows = write(job, register, select, sheet, total);
      }
      job.outcome(JobOutcome.exported(rows));
      job.resultFile(saved(file, register.schema(), format));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The planner can't know how many rows the policies leave; for one row it would loop. */
  private static void joinByHashing(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local enable_nestloop = off");
      statement.execute("set local enable_mergejoin = off");
    }
  }

  private static long write(
      JobRun job, RegisterExport register, PreparedStatement select, SheetWriter sheet, long total)
      throws SQLException, IOException {
    long rows = 0;
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        SheetWriter.Cells cells = sheet.row();
        register.write(row, cells);
        sheet.write(cells);
        if (++rows % TOLD_EVERY == 0) {
          job.progress(rows, total);
        }
      }
    }
    job.progress(rows, total);
    return rows;
  }

  private UUID saved(Path file, SheetSchema schema, SheetFormat format) {
    String name = schema.title().english().toLowerCase(Locale.ROOT) + format.extension();
    return files.save(file, name, format.mediaType());
  }

  private static long count(
      Connection connection, RegisterExport register, ImportRequests.Export wanted)
      throws SQLException {
    try (PreparedStatement select = prepared(connection, register.count(wanted), wanted);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, ImportRequests.Export wanted) throws SQLException {
    String from = wanted.areaCode() == null ? "" : wanted.areaCode();
    PreparedStatement select = connection.prepareStatement(sql);
    select.setFetchSize(ROWS_AT_ONCE);
    select.setString(1, from);
    select.setString(2, from + ":");
    if (wanted.communityId() != null) {
      select.setObject(3, wanted.communityId());
    }
    return select;
  }
}
