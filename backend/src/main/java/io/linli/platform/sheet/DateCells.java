package io.linli.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that hold a date, as a date or as one of the usual ways to type one. */
record DateCells() implements CellType<LocalDate> {

  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  @Override
  public Parsed<LocalDate> parse(SheetCell cell) {
    String text = Spaces.narrow(cell.text());
    Matcher separated = SEPARATED.matcher(text);
    if (separated.matches()) {
      return date(separated.group(1), separated.group(3), separated.group(5));
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.matches()
        ? date(digits.group(1), digits.group(2), digits.group(3))
        : Parsed.bad(SheetReason.NOT_DATE);
  }

  private static Parsed<LocalDate> date(String year, String month, String day) {
    try {
      return Parsed.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Parsed.bad(SheetReason.NOT_DATE);
    }
  }

  @Override
  public String describe(Locale locale) {
    return SheetReason.TEXTS.get("sheet.kind.date", locale, List.of());
  }
}
