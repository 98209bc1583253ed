package io.linli.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes a sheet row by row with flat memory: headings in bold that stay in view, texts as texts.
 * Closing it completes the file and closes the stream below.
 */
public final class SheetWriter implements Closeable {

  private final RawWriter writer;
  private final SheetSchema schema;
  private final Locale locale;

  private SheetWriter(RawWriter writer, SheetSchema schema, Locale locale) {
    this.writer = writer;
    this.schema = schema;
    this.locale = locale;
  }

  /** Begins a file with the headings in this language. */
  public static SheetWriter open(
      OutputStream out, SheetFormat format, SheetSchema schema, Locale locale) throws IOException {
    RawWriter writer = RawWriter.open(out, format, schema.title().in(locale));
    writer.headings(
        schema.columns().stream().map(column -> column.heading().in(locale)).toList(),
        schema.columns().stream().map(column -> column.type().isText()).toList());
    return new SheetWriter(writer, schema, locale);
  }

  /** The cells of the row that is being written; those that aren't set stay blank. */
  public final class Cells {

    private final Object[] shown = new Object[schema.columns().size()];

    private Cells() {}

    /** Sets a cell; null leaves it blank. */
    public <T> Cells set(Column<T> column, T value) {
      shown[schema.indexOf(column)] = value == null ? null : column.type().show(value, locale);
      return this;
    }

    /** Sets a cell to a text that stands for the value: masked, or several joined. */
    public Cells setText(Column<?> column, String text) {
      shown[schema.indexOf(column)] = text;
      return this;
    }
  }

  /** A new row, to be filled and written. */
  public Cells row() {
    return new Cells();
  }

  /** Adds a row. */
  public void write(Cells cells) throws IOException {
    writer.row(Arrays.asList(cells.shown));
  }

  /** Adds a row that is filled in place. */
  public void write(Consumer<Cells> filling) throws IOException {
    Cells cells = row();
    filling.accept(cells);
    write(cells);
  }

  /**
   * Writes a template: the headings, an example row, and in a workbook a second sheet that explains
   * the columns.
   */
  public static void writeTemplate(
      OutputStream out, SheetFormat format, SheetSchema schema, Locale locale) throws IOException {
    try (SheetWriter template = open(out, format, schema, locale)) {
      List<String> example =
          schema.columns().stream().map(column -> column.example().in(locale)).toList();
      template.writer.row(example);
      template.writer.secondSheet(
          SheetReason.TEXTS.get("sheet.template.sheet", locale, List.of()),
          SheetExplanation.of(schema, locale));
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
