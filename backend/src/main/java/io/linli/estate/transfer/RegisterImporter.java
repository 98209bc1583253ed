package io.linli.estate.transfer;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.file.StoredFile;
import io.linli.platform.file.StoredFiles;
import io.linli.platform.job.JobFault;
import io.linli.platform.job.JobOutcome;
import io.linli.platform.job.JobRun;
import io.linli.platform.problem.Problem;
import io.linli.platform.sheet.SheetLimits;
import io.linli.platform.sheet.SheetReader;
import io.linli.platform.sheet.SheetRefusedException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Imports a sheet: reads it into a staging table, holds it against the register, and writes it in
 * pieces, all in one transaction, so that whatever ends it early leaves nothing behind. A row
 * counts half when it is read and half when it is written.
 */
@ApplicationScoped
class RegisterImporter {

  private static final int ROWS_AT_ONCE = 5_000;
  private static final int LINES_AT_ONCE = 20_000;
  private static final int LONGEST_SECONDS = 3_600;

  private final DataSource database;
  private final StoredFiles files;
  private final CallerContext callers;
  private final Clock clock;

  RegisterImporter(DataSource database, StoredFiles files, CallerContext callers, Clock clock) {
    this.database = database;
    this.files = files;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Carries out an import.
   *
   * @throws Problem when the sheet can't be read, or has bad rows and all was asked for
   */
  void run(JobRun job, RegisterImport register) {
    ImportParameters parameters = job.parameters(ImportParameters.class);
    Path sheet = temporary();
    try {
      StoredFile file =
          QuarkusTransaction.requiringNew().call(() -> files.copyTo(job.inputFileId(), sheet));
      Optional<Problem> problem =
          QuarkusTransaction.requiringNew()
              .timeout(LONGEST_SECONDS)
              .call(() -> new Attempt(job, register, parameters, sheet, file.name()).make());
      problem.ifPresent(
          refusal -> {
            throw refusal;
          });
    } catch (SheetRefusedException e) {
      throw refused(job, e);
    } finally {
      delete(sheet);
    }
  }

  private static Problem refused(JobRun job, SheetRefusedException refusal) {
    List<JobFault> faults =
        refusal.faults().stream().map(fault -> Faults.told(fault, job.language())).toList();
    job.outcome(new JobOutcome(0, 0, 0, 0, 0, false, faults));
    return Problem.of(TransferProblem.SHEET_REFUSED, faults.get(0).message());
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("linli-import", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One import in its transaction. */
  private final class Attempt {

    private final JobRun job;
    private final RegisterImport register;
    private final ImportParameters parameters;
    private final Path sheet;
    private final String fileName;
    private long rows;
    private long lastLine;

    Attempt(
        JobRun job,
        RegisterImport register,
        ImportParameters parameters,
        Path sheet,
        String fileName) {
      this.job = job;
      this.register = register;
      this.parameters = parameters;
      this.sheet = sheet;
      this.fileName = fileName;
    }

    /** Gives the problem to end the job with, once what is to be kept is committed. */
    Optional<Problem> make() throws SQLException, IOException {
      try (Connection connection = database.getConnection();
          SheetReader reader =
              SheetReader.open(
                  sheet, parameters.format(), register.schema(), SheetLimits.DEFAULT)) {
        LocalDate today = LocalDate.now(clock);
        boolean supervisor = callers.get().isSupervisor();
        Staging staging = new Staging(connection, register, reader, today, supervisor);
        read(staging, reader);
        staging.analyze();
        register.match(staging);
        return finish(staging, new Faults(connection));
      } catch (SQLException e) {
        throw overtaken(e);
      }
    }

    private void read(Staging staging, SheetReader reader) throws SQLException {
      while (reader.hasNext()) {
        var row = reader.next();
        lastLine = row.line();
        staging.add(row);
        if (++rows % ROWS_AT_ONCE == 0) {
          staging.flush();
          job.progress(rows / 2, Math.max(rows, reader.estimatedRows() - 1));
        }
      }
      staging.flush();
      job.progress(rows / 2, rows);
    }

    private Optional<Problem> finish(Staging staging, Faults faults)
        throws SQLException, IOException {
      long rejected = faults.lines();
      boolean all = parameters.mode() == ImportMode.ALL_OR_NOTHING;
      boolean refused = all && rejected > 0 && !parameters.dryRun();
      staging.dropFaulty();
      if (!refused) {
        write(staging);
      }
      job.outcome(outcome(staging, faults, refused, rejected));
      if (rejected > 0) {
        job.resultFile(faults.saveMarked(files, sheet, parameters.format(), fileName, job));
      }
      return refused
          ? Optional.of(Problem.of(TransferProblem.IMPORT_HAS_BAD_ROWS, String.valueOf(rejected)))
          : Optional.empty();
    }

    private void write(Staging staging) throws SQLException {
      staging.execute("savepoint before_writing");
      register.prepare(staging);
      for (long line = 0; line <= lastLine; line += LINES_AT_ONCE) {
        register.write(staging, new LineRange(line, line + LINES_AT_ONCE - 1));
        long written = Math.min(rows, line + LINES_AT_ONCE);
        job.progress((rows + written) / 2, rows);
      }
    }

    private JobOutcome outcome(Staging staging, Faults faults, boolean refused, long rejected)
        throws SQLException {
      long good = staging.count("select count(*) from staged");
      long created = staging.count("select count(distinct line) from import_effect where created");
      long touched = staging.count("select count(distinct line) from import_effect");
      if (!refused && parameters.dryRun()) {
        staging.execute("rollback to savepoint before_writing");
      }
      return new JobOutcome(
          rows,
          created,
          touched - created,
          refused ? 0 : good - touched,
          rejected,
          parameters.dryRun(),
          faults.first(job.language()));
    }

    /** Somebody else made the same record, or holds it, at the same time. */
    private RuntimeException overtaken(SQLException e) {
      String state = String.valueOf(e.getSQLState());
      return state.startsWith("23") || state.startsWith("40")
          ? Problem.of(TransferProblem.IMPORT_OVERTAKEN)
          : new IllegalStateException("The import failed", e);
    }
  }
}
