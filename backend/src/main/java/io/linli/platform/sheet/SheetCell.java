package io.linli.platform.sheet;

import java.math.BigDecimal;

/**
 * A cell as it stands in the file.
 *
 * @param kind what the file says it is; in a csv file everything is {@link Kind#TEXT}
 * @param text what a person would read there: trimmed, numbers without exponent, dates as ISO 8601,
 *     a formula with its equals sign; empty for a blank cell
 */
public record SheetCell(Kind kind, String text) {

  /** An empty cell, or one that isn't there. */
  public static final SheetCell BLANK = new SheetCell(Kind.BLANK, "");

  /** What a cell can be. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    FORMULA,
    ERROR,
    MERGED
  }

  static SheetCell text(String text) {
    String trimmed = Spaces.trim(text);
    return trimmed.isEmpty() ? BLANK : new SheetCell(Kind.TEXT, trimmed);
  }

  /** Whether there is nothing to read; a merged cell is never blank, for it hides something. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  BigDecimal number() {
    return new BigDecimal(text);
  }
}
