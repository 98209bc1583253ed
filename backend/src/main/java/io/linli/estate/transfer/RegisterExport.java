package io.linli.estate.transfer;

import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.Label;
import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One list of the register on its way into a sheet: its columns, and the SQL that each is read with
 * under the caller's own database role. Rows lie with a community {@code c} unless {@link
 * Builder#located} says otherwise.
 */
final class RegisterExport {

  /** Takes the value of a cell out of a row. */
  interface Reading<T> {
    T from(ResultSet row, int index) throws SQLException;
  }

  private interface Writing {
    void write(ResultSet row, int index, SheetWriter.Cells cells) throws SQLException;
  }

  private record Source(Column<?> column, String sql, Writing writing) {}

  private final SheetSchema schema;
  private final List<Source> sources;
  private final String tables;
  private final String areaCode;
  private final String communityId;
  private final String current;
  private final boolean forSupervisors;
  private final String order;

  private RegisterExport(Builder builder, String order) {
    this.sources = List.copyOf(builder.sources);
    this.schema =
        new SheetSchema(
            builder.title,
            sources.stream().<Column<?>>map(Source::column).collect(Collectors.toList()));
    this.tables = builder.tables;
    this.areaCode = builder.areaCode;
    this.communityId = builder.communityId;
    this.current = builder.current;
    this.forSupervisors = builder.forSupervisors;
    this.order = order;
  }

  /** Begins a list; the tables are what follows {@code from}. */
  static Builder of(Label title, String tables) {
    return new Builder(title, tables);
  }

  SheetSchema schema() {
    return schema;
  }

  /** Whether companies have no such list. */
  boolean isForSupervisors() {
    return forSupervisors;
  }

  /** Whether the rows belong to communities, so that those of one can be asked for. */
  boolean isByCommunity() {
    return communityId != null;
  }

  String count(ImportRequests.Export wanted) {
    return "select count(*)" + from(wanted);
  }

  String select(ImportRequests.Export wanted) {
    String columns = sources.stream().map(Source::sql).collect(Collectors.joining(", "));
    return "select " + columns + from(wanted) + " order by " + order;
  }

  /** Takes two parameters for the area code, and the community's id where there is one. */
  private String from(ImportRequests.Export wanted) {
    return " from %1$s where %2$s >= ? and %2$s < ?%3$s%4$s"
        .formatted(
            tables,
            areaCode,
            wanted.communityId() == null ? "" : " and " + communityId + " = ?",
            current == null || wanted.includeEnded() ? "" : " and " + current);
  }

  void write(ResultSet row, SheetWriter.Cells cells) throws SQLException {
    for (int i = 0; i < sources.size(); i++) {
      sources.get(i).writing().write(row, i + 1, cells);
    }
  }

  /** A list in the making. */
  static final class Builder {

    private final Label title;
    private final String tables;
    private final List<Source> sources = new ArrayList<>();
    private String areaCode = "c.area_code";
    private String communityId = "c.id";
    private String current;
    private boolean forSupervisors;

    private Builder(Label title, String tables) {
      this.title = title;
      this.tables = tables;
    }

    /**
     * Says what places a row.
     *
     * @param areaCodeSql what its area code is
     * @param communityIdSql what its community is, null when it has none
     */
    Builder located(String areaCodeSql, String communityIdSql) {
      areaCode = areaCodeSql;
      communityId = communityIdSql;
      return this;
    }

    /** Leaves out what has ended, unless it is asked for. */
    Builder current(String condition) {
      current = condition;
      return this;
    }

    Builder forSupervisors() {
      forSupervisors = true;
      return this;
    }

    <T> Builder column(Column<T> column, String sql, Reading<T> reading) {
      sources.add(
          new Source(
              column, sql, (row, index, cells) -> cells.set(column, reading.from(row, index))));
      return this;
    }

    /** A column of texts that stand for the value: masked, or several joined. */
    Builder shown(Column<?> column, String sql) {
      sources.add(
          new Source(
              column, sql, (row, index, cells) -> cells.setText(column, row.getString(index))));
      return this;
    }

    /** Completes the list with the columns to order by, as people look things up. */
    RegisterExport orderedBy(String order) {
      return new RegisterExport(this, order);
    }
  }
}
