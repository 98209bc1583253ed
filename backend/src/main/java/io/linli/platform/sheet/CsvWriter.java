package io.linli.platform.sheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as UTF-8 with the mark by which Excel knows it. */
final class CsvWriter implements RawWriter {

  private final de.siegmar.fastcsv.writer.CsvWriter csv;
  private long line = 1;

  CsvWriter(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
  }

  @Override
  public void headings(List<String> headings, List<Boolean> texts) {
    row(headings);
  }

  @Override
  public void row(List<?> cells) {
    csv.writeRecord(cells.stream().map(CsvWriter::field).toList());
    line++;
  }

  private static String field(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text ? CsvEscape.apply(text) : cell.toString();
  }

  @Override
  public void skipTo(long wanted) {
    while (line < wanted) {
      row(List.of(""));
    }
  }

  @Override
  public void secondSheet(String name, List<List<String>> rows) {
    // A csv file has one sheet.
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
