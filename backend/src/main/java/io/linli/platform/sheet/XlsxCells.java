package io.linli.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** Cells of a workbook as a person sees them. */
final class XlsxCells {

  /**
   * Excel shows and keeps 15 digits; what a file holds beyond them is noise of binary fractions.
   */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** Further from the decimal point than this is no figure of a register. */
  private static final int FURTHEST_DIGIT = 40;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern PADDED = Pattern.compile("0{2,30}");

  private XlsxCells() {}

  static SheetCell read(Cell cell) {
    if (cell.getFormula() != null) {
      return new SheetCell(SheetCell.Kind.FORMULA, "=" + cell.getFormula());
    }
    return switch (cell.getType()) {
      case EMPTY -> SheetCell.BLANK;
      case STRING -> string(cell);
      case BOOLEAN -> new SheetCell(SheetCell.Kind.BOOLEAN, String.valueOf(cell.asBoolean()));
      case NUMBER -> number(cell);
      case FORMULA -> new SheetCell(SheetCell.Kind.FORMULA, "=");
      case ERROR -> error(cell);
    };
  }

  private static SheetCell string(Cell cell) {
    if (cell.getValue() == null) {
      // It points to a shared text that isn't there: blank would be a guess.
      throw new SheetRefusedException(SheetReason.DAMAGED);
    }
    return SheetCell.text(cell.getText());
  }

  private static SheetCell error(Cell cell) {
    return new SheetCell(SheetCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
  }

  private static SheetCell number(Cell cell) {
    BigDecimal value = cell.asNumber();
    int integerDigits = value.precision() - value.scale();
    if (Math.abs(integerDigits) > FURTHEST_DIGIT || value.precision() > FURTHEST_DIGIT) {
      return error(cell);
    }
    if (isDate(cell)) {
      return date(cell);
    }
    String text = value.round(SHOWN).stripTrailingZeros().toPlainString();
    return isPadded(cell, text)
        ? new SheetCell(
            SheetCell.Kind.TEXT,
            "0".repeat(cell.getDataFormatString().length() - text.length()) + text)
        : new SheetCell(SheetCell.Kind.NUMBER, text);
  }

  /** Room 0101 entered as 101 under the format 0000. */
  private static boolean isPadded(Cell cell, String text) {
    String format = cell.getDataFormatString();
    return format != null
        && PADDED.matcher(format).matches()
        && text.length() < format.length()
        && text.chars().allMatch(Character::isDigit);
  }

  private static SheetCell date(Cell cell) {
    LocalDateTime time = cell.asDate();
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new SheetCell(
        SheetCell.Kind.DATE, midnight ? time.toLocalDate().toString() : time.toString());
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format != null) {
      String letters = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
      return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || letters.contains("h:");
    }
    Integer id = cell.getDataFormatId();
    return id != null && isBuiltInDate(id);
  }

  /** ECMA-376 part 1, 18.8.30: the built-in formats, among them those of Chinese Excel. */
  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 58 && id != 48 && id != 49);
  }
}
