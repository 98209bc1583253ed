package io.linli.estate.transfer;

import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.FaultReason;
import io.linli.platform.sheet.SheetFault;
import io.linli.platform.sheet.SheetReader;
import io.linli.platform.sheet.SheetRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The temporary tables of one import: {@code staged} with the good rows, {@code import_fault} with
 * what is wrong, {@code import_effect} with what was done. They belong to the transaction and
 * vanish with it.
 */
final class Staging {

  private final Connection connection;
  private final RegisterImport register;
  private final List<Field<?>> present;
  private final LocalDate today;
  private final boolean supervisor;
  private final CopyBuffer rows;
  private final CopyBuffer faults;

  Staging(
      Connection connection,
      RegisterImport register,
      SheetReader reader,
      LocalDate today,
      boolean supervisor)
      throws SQLException {
    this.connection = connection;
    this.register = register;
    this.present =
        register.fields().stream()
            .filter(field -> reader.has(field.column()))
            .collect(Collectors.toUnmodifiableList());
    this.today = today;
    this.supervisor = supervisor;
    this.rows = new CopyBuffer("staged", copiedColumns());
    this.faults =
        new CopyBuffer("import_fault", "line, heading_zh, heading_en, value, code, arguments");
    create();
  }

  private String copiedColumns() {
    List<String> names = new ArrayList<>();
    names.add("line");
    register.fields().forEach(field -> names.add(field.name()));
    names.addAll(register.copiedColumns());
    return String.join(", ", names);
  }

  private void create() throws SQLException {
    List<String> columns = new ArrayList<>();
    columns.add("line bigint primary key");
    register.fields().forEach(field -> columns.add(field.name() + " " + field.type()));
    columns.addAll(register.workColumns());
    execute("create temporary table staged (" + String.join(", ", columns) + ") on commit drop");
    execute(
        "create temporary table import_fault (line bigint, heading_zh text, heading_en text,"
            + " value text, code text, arguments text[]) on commit drop");
    execute("create temporary table import_effect (line bigint, created boolean) on commit drop");
  }

  void add(SheetRow row) {
    List<SheetFault> wrong = new ArrayList<>(row.faults());
    if (wrong.isEmpty()) {
      wrong.addAll(register.check(row));
    }
    if (wrong.isEmpty()) {
      copy(row);
    } else {
      wrong.forEach(this::copy);
    }
  }

  private void copy(SheetRow row) {
    rows.value(String.valueOf(row.line()));
    register.fields().forEach(field -> rows.value(field.copied(row)));
    register.copyMore(row, rows);
    rows.endRow();
  }

  private void copy(SheetFault fault) {
    faults
        .value(String.valueOf(fault.line()))
        .value(fault.column().chinese())
        .value(fault.column().english())
        .value(fault.value())
        .value(fault.reason().code())
        .value(CopyBuffer.array(fault.arguments()))
        .endRow();
  }

  void flush() throws SQLException {
    rows.flush(connection);
    faults.flush(connection);
  }

  /**
   * Makes ready for joins with the register. The planner can't know how many rows of it the
   * policies leave, nor how many this transaction has just written; taking them for one, it would
   * loop over the sheet for each. Hash joins are good whatever the number.
   */
  void analyze() throws SQLException {
    execute("set local enable_nestloop = off");
    execute("set local enable_mergejoin = off");
    execute("analyze staged");
    execute("analyze import_fault");
  }

  /** Columns of the sheet that the file has; what isn't there isn't touched. */
  List<Field<?>> present() {
    return present;
  }

  boolean has(Field<?> field) {
    return present.contains(field);
  }

  /** The date as an SQL literal. */
  String today() {
    return "date '" + today + "'";
  }

  boolean isSupervisor() {
    return supervisor;
  }

  Connection connection() {
    return connection;
  }

  int execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * Flags staged rows.
   *
   * @param value SQL for what stands in the cell
   * @param from what follows {@code from staged s}: joins and a condition
   */
  void flag(Column<?> column, FaultReason reason, String value, String from) throws SQLException {
    flag(column, reason, value, "'{}'::text[]", from);
  }

  private void flag(
      Column<?> column, FaultReason reason, String value, String arguments, String from)
      throws SQLException {
    String sql =
        "insert into import_fault (line, heading_zh, heading_en, value, code, arguments)"
            + " select s.line, ?, ?, coalesce(%s::text, ''), ?, %s from staged s %s"
                .formatted(value, arguments, from);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, column.heading().chinese());
      insert.setString(2, column.heading().english());
      insert.setString(3, reason.code());
      insert.executeUpdate();
    }
  }

  /** Flags every row that repeats an earlier one, and says which. */
  void flagDuplicates(Column<?> column, String value, String key) throws SQLException {
    flag(
        column,
        TransferReason.DUPLICATE_LINE,
        value,
        "array[d.first_line::text]",
        ("join (select line, min(line) over (partition by %s) as first_line from staged) d"
                + " on d.line = s.line and d.first_line <> d.line")
            .formatted(key));
  }

  /** Lets only the good rows go on. */
  void dropFaulty() throws SQLException {
    execute("delete from staged s using import_fault f where f.line = s.line");
  }
}
