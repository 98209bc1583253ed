package io.linli.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first visible worksheet of a workbook. */
final class XlsxRows implements RawRows {

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final XlsxFacts facts;
  private final OpenRanges merged;
  private final OpenRanges arrays;
  private final int mostColumns;

  private XlsxRows(
      ReadableWorkbook workbook, Stream<Row> stream, XlsxFacts facts, SheetLimits limits) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
    this.facts = facts;
    this.merged = new OpenRanges(facts.merged());
    this.arrays = new OpenRanges(facts.arrays());
    this.mostColumns = limits.columns();
  }

  static XlsxRows open(Path file, SheetLimits limits) throws IOException {
    XlsxFacts facts = XlsxGuard.inspect(file, limits);
    return guarded(
        () -> {
          ReadingOptions options = new ReadingOptions(facts.styled(), true);
          ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options);
          Stream<Row> rows = workbook.getSheet(facts.sheet()).orElseThrow().openStream();
          return new XlsxRows(workbook, rows, facts, limits);
        });
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** The library meets malformed parts with whatever exception they happen to cause. */
  private static <T> T guarded(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SheetRefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new SheetRefusedException(e, SheetReason.DAMAGED);
    }
  }

  @Override
  public boolean hasNext() {
    return guarded(rows::hasNext);
  }

  @Override
  public RawRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return guarded(() -> raw(rows.next()));
  }

  private RawRow raw(Row row) {
    List<SheetCell> cells = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null) {
        put(cells, cell.getColumnIndex(), cell(row.getRowNum(), cell));
      }
    }
    shut(cells, arrays.at(row.getRowNum()), SheetCell.Kind.FORMULA);
    shut(cells, merged.at(row.getRowNum()), SheetCell.Kind.MERGED);
    return new RawRow(row.getRowNum(), cells);
  }

  private SheetCell cell(int row, Cell cell) {
    SheetCell read = XlsxCells.read(cell);
    boolean formula = facts.formulas().contains(XlsxFacts.cellKey(row, cell.getColumnIndex()));
    if (!formula || read.kind() == SheetCell.Kind.FORMULA) {
      return read;
    }
    return new SheetCell(SheetCell.Kind.FORMULA, "=" + read.text());
  }

  private void put(List<SheetCell> cells, int column, SheetCell cell) {
    if (cell.isBlank()) {
      return;
    }
    if (column >= mostColumns) {
      throw new SheetRefusedException(SheetReason.TOO_MANY_COLUMNS, String.valueOf(mostColumns));
    }
    while (cells.size() <= column) {
      cells.add(SheetCell.BLANK);
    }
    cells.set(column, cell);
  }

  private void shut(List<SheetCell> cells, List<CellRange> ranges, SheetCell.Kind kind) {
    for (CellRange range : ranges) {
      int last = Math.min(range.lastColumn(), mostColumns - 1);
      for (int column = range.firstColumn(); column <= last; column++) {
        String text = column < cells.size() ? cells.get(column).text() : "";
        put(cells, column, new SheetCell(kind, text));
      }
    }
  }

  @Override
  public long estimatedRows() {
    return facts.rows();
  }

  @Override
  public List<String> otherSheets() {
    return facts.otherSheets();
  }

  @Override
  public boolean isEveryFieldWritten() {
    return false;
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
