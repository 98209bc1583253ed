package io.linli.estate.transfer;

import io.linli.platform.file.StoredFiles;
import io.linli.platform.job.JobFault;
import io.linli.platform.job.JobRun;
import io.linli.platform.sheet.FaultReason;
import io.linli.platform.sheet.Label;
import io.linli.platform.sheet.MarkedSheet;
import io.linli.platform.sheet.SheetFault;
import io.linli.platform.sheet.SheetFormat;
import io.linli.platform.sheet.SheetLimits;
import io.linli.platform.sheet.SheetReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a sheet, kept in the transaction's table {@code import_fault}. */
final class Faults {

  private static final int SHOWN = 1_000;
  private static final int FETCHED_AT_ONCE = 1_000;

  /**
   * Telephone (11 digits) and identity numbers (15 or 18 characters), wherever they stand, also in
   * groups of digits as people write them.
   */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile(
          "(?<![0-9])([0-9]{3})(?:[ -]?[0-9]){4,11}[ -]?([0-9]{4}|[0-9]{3}[Xx])(?![0-9])");

  private static final Map<String, FaultReason> REASONS =
      Stream.<FaultReason>concat(
              Stream.of(SheetReason.values()), Stream.of(TransferReason.values()))
          .collect(Collectors.toUnmodifiableMap(FaultReason::code, Function.identity()));

  private final Connection connection;

  Faults(Connection connection) {
    this.connection = connection;
  }

  static JobFault told(SheetFault fault, Locale language) {
    String heading = fault.column().in(language);
    return new JobFault(
        fault.line(),
        heading.isEmpty() ? null : heading,
        shown(fault.value()),
        fault.reason().code(),
        fault.message(language));
  }

  /** A number in a shifted column is personal data all the same; colleagues may read the faults. */
  private static String shown(String value) {
    return value == null
        ? null
        : PERSONAL_NUMBER
            .matcher(value)
            .replaceAll(found -> found.group(1) + "*".repeat(4) + found.group(2));
  }

  /** How many rows have faults. */
  long lines() throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select count(distinct line) from import_fault")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The first thousand, in the order of the sheet. */
  List<JobFault> first(Locale language) throws SQLException {
    try (Rows faults = new Rows(" limit " + SHOWN)) {
      List<JobFault> told = new ArrayList<>();
      faults.forEachRemaining(fault -> told.add(told(fault, language)));
      return told;
    }
  }

  /** Stores the sheet with the reasons marked, and gives the id of the file. */
  UUID saveMarked(StoredFiles files, Path sheet, SheetFormat format, String fileName, JobRun job)
      throws SQLException, IOException {
    Path marked = Files.createTempFile("linli-marked", format.extension());
    try (Rows faults = new Rows("")) {
      MarkedSheet.write(
          sheet,
          format,
          SheetLimits.DEFAULT,
          faults,
          job.language(),
          Files.newOutputStream(marked));
      return files.save(marked, markedName(fileName, format), format.mediaType());
    } finally {
      Files.deleteIfExists(marked);
    }
  }

  private static String markedName(String fileName, SheetFormat format) {
    String stem =
        fileName.toLowerCase(Locale.ROOT).endsWith(format.extension())
            ? fileName.substring(0, fileName.length() - format.extension().length())
            : fileName;
    return stem + "-marked" + format.extension();
  }

  /** The faults by line, fetched a thousand at a time. */
  private final class Rows implements Iterator<SheetFault>, AutoCloseable {

    private final Statement statement;
    private final ResultSet rows;
    private boolean there;

    Rows(String limit) throws SQLException {
      statement = connection.createStatement();
      statement.setFetchSize(FETCHED_AT_ONCE);
      rows =
          statement.executeQuery(
              "select line, heading_zh, heading_en, value, code, arguments from import_fault"
                  + " order by line, code, heading_en"
                  + limit);
      there = rows.next();
    }

    @Override
    public boolean hasNext() {
      return there;
    }

    @Override
    public SheetFault next() {
      if (!there) {
        throw new NoSuchElementException();
      }
      try {
        SheetFault fault =
            new SheetFault(
                rows.getLong(1),
                new Label(rows.getString(2), rows.getString(3)),
                rows.getString(4),
                REASONS.get(rows.getString(5)),
                List.of((String[]) rows.getArray(6).getArray()));
        there = rows.next();
        return fault;
      } catch (SQLException e) {
        throw new IllegalStateException("The faults of a sheet could not be read", e);
      }
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }
}
