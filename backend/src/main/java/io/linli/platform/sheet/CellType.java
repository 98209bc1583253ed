package io.linli.platform.sheet;

import java.util.Locale;

/**
 * How the cells of a column are read, written and explained.
 *
 * @param <T> the type of the value; immutable
 */
public interface CellType<T> {

  /** Reads a cell that is neither blank nor a formula, an error or merged. */
  Parsed<T> parse(SheetCell cell);

  /**
   * What is written for a value: a {@code String}, {@code Integer}, {@code BigDecimal} or {@code
   * LocalDate}.
   */
  default Object show(T value, Locale locale) {
    return value;
  }

  /** What may stand in a cell, in a sentence for the template. */
  String describe(Locale locale);

  /** Whether Excel should treat the column as text, so that leading zeros and long codes stay. */
  default boolean isText() {
    return false;
  }
}
