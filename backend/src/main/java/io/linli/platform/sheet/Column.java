package io.linli.platform.sheet;

/**
 * A column of a sheet. Immutable; the methods give altered copies.
 *
 * @param <T> what its cells hold
 */
public final class Column<T> {

  private final String key;
  private final Label heading;
  private final CellType<T> type;
  private final boolean required;
  private final boolean sensitive;
  private final Label example;

  private Column(
      String key,
      Label heading,
      CellType<T> type,
      boolean required,
      boolean sensitive,
      Label example) {
    this.key = key;
    this.heading = heading;
    this.type = type;
    this.required = required;
    this.sensitive = sensitive;
    this.example = example;
  }

  /**
   * An optional column.
   *
   * @param key its name in the API, camelCase; also accepted as a heading
   */
  public static <T> Column<T> of(String key, String chinese, String english, CellType<T> type) {
    return new Column<>(key, new Label(chinese, english), type, false, false, new Label("", ""));
  }

  /** The same, but the column must be there and no row may leave it blank. */
  public Column<T> required() {
    return new Column<>(key, heading, type, true, sensitive, example);
  }

  /** The same, but its values are masked in faults: identity numbers. */
  public Column<T> sensitive() {
    return new Column<>(key, heading, type, required, true, example);
  }

  /** The same with a cell for the example row of the template. */
  public Column<T> example(String text) {
    return example(text, text);
  }

  /** The same with a cell for the example row of the template in either language. */
  public Column<T> example(String chinese, String english) {
    return new Column<>(key, heading, type, required, sensitive, new Label(chinese, english));
  }

  /** Its name in the API. */
  public String key() {
    return key;
  }

  /** What stands above it. */
  public Label heading() {
    return heading;
  }

  /** How its cells are read and written. */
  public CellType<T> type() {
    return type;
  }

  /** Whether every row must fill it. */
  public boolean isRequired() {
    return required;
  }

  Label example() {
    return example;
  }

  /** The value as a fault may show it. */
  String shown(SheetCell cell) {
    String text = cell.text();
    if (!sensitive) {
      return text;
    }
    return text.length() > 7
        ? text.substring(0, 3) + "***" + text.substring(text.length() - 4)
        : "***";
  }

  Parsed<T> parse(SheetCell cell) {
    return switch (cell.kind()) {
      case FORMULA -> Parsed.bad(SheetReason.FORMULA);
      case MERGED -> Parsed.bad(SheetReason.MERGED);
      case ERROR -> Parsed.bad(SheetReason.CELL_ERROR);
      case BLANK -> Parsed.bad(SheetReason.REQUIRED);
      case TEXT, NUMBER, DATE, BOOLEAN -> type.parse(cell);
    };
  }
}
