package io.linli.platform.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a csv file. They are numbered as Excel shows them: a record is one row, however many
 * line ends stand inside its quotes, and a blank line is one too.
 */
final class CsvRows implements RawRows {

  private static final int LONGEST_RECORD = 1024 * 1024;

  private final CloseableIterator<CsvRecord> records;
  private final CsvText text;
  private final int mostColumns;
  private long line;

  private CsvRows(CloseableIterator<CsvRecord> records, CsvText text, SheetLimits limits) {
    this.records = records;
    this.text = text;
    this.mostColumns = limits.columns();
  }

  static CsvRows open(Path file, SheetLimits limits) throws IOException {
    CsvText text = CsvText.detect(file);
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(text.separator())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(CsvText.reader(file, text.charset()));
    return new CsvRows(reader.iterator(), text, limits);
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw new SheetRefusedException(e, SheetReason.BAD_QUOTES, String.valueOf(line + 1));
    }
  }

  @Override
  public RawRow next() {
    try {
      CsvRecord record = records.next();
      line++;
      return new RawRow(line, cells(record));
    } catch (CsvParseException e) {
      throw new SheetRefusedException(e, SheetReason.BAD_QUOTES, String.valueOf(line + 1));
    }
  }

  private List<SheetCell> cells(CsvRecord record) {
    if (record.getFieldCount() > mostColumns) {
      throw new SheetRefusedException(SheetReason.TOO_MANY_COLUMNS, String.valueOf(mostColumns));
    }
    List<SheetCell> cells = new ArrayList<>(record.getFieldCount());
    for (String field : record.getFields()) {
      cells.add(SheetCell.text(CsvEscape.undo(field)));
    }
    return cells;
  }

  @Override
  public long estimatedRows() {
    return text.lines();
  }

  @Override
  public List<String> otherSheets() {
    return List.of();
  }

  @Override
  public boolean isEveryFieldWritten() {
    return true;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
