package io.linli.platform.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cells that are texts for us, whatever Excel takes them for. */
final class TextCells {

  /** Excel keeps 15 digits of a number and makes the rest zeros. */
  private static final int KEPT_DIGITS = 15;

  private TextCells() {}

  /** What Excel did to a text that looked like a date or a number, or null if nothing. */
  private static SheetReason spoiled(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.DATE) {
      return SheetReason.DATE_FOR_TEXT;
    }
    boolean number = cell.kind() == SheetCell.Kind.NUMBER;
    return number && cell.number().precision() - cell.number().scale() > KEPT_DIGITS
        ? SheetReason.DIGITS_LOST
        : null;
  }

  record Plain(int longest) implements CellType<String> {

    @Override
    public Parsed<String> parse(SheetCell cell) {
      SheetReason spoiled = spoiled(cell);
      if (spoiled != null) {
        return Parsed.bad(spoiled);
      }
      String text = cell.text();
      if (text.chars().anyMatch(Character::isISOControl)) {
        return Parsed.bad(SheetReason.CONTROL_CHARACTER);
      }
      if (text.codePointCount(0, text.length()) > longest) {
        return Parsed.bad(SheetReason.TOO_LONG, String.valueOf(longest));
      }
      return Parsed.of(text);
    }

    @Override
    public String describe(Locale locale) {
      return SheetReason.TEXTS.get("sheet.kind.text", locale, List.of(String.valueOf(longest)));
    }

    @Override
    public boolean isText() {
      return true;
    }
  }

  record Digits(int count) implements CellType<String> {

    @Override
    public Parsed<String> parse(SheetCell cell) {
      SheetReason spoiled = spoiled(cell);
      if (spoiled != null) {
        return Parsed.bad(spoiled);
      }
      String text = Spaces.narrow(cell.text());
      boolean good = text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
      return good ? Parsed.of(text) : Parsed.bad(SheetReason.NOT_DIGITS, String.valueOf(count));
    }

    @Override
    public String describe(Locale locale) {
      return SheetReason.TEXTS.get("sheet.kind.digits", locale, List.of(String.valueOf(count)));
    }

    @Override
    public boolean isText() {
      return true;
    }
  }

  record Telephone() implements CellType<String> {

    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+|00)86-?");

    /** Mobile; fixed line with or without area code and extension; service numbers 400 and 95. */
    private static final Pattern NUMBER =
        Pattern.compile(
            "1[3-9]\\d{9}|(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?|400-?\\d{3}-?\\d{4}|9[56]\\d{3,4}");

    @Override
    public Parsed<String> parse(SheetCell cell) {
      SheetReason spoiled = spoiled(cell);
      if (spoiled != null) {
        return Parsed.bad(spoiled);
      }
      String narrowed = Spaces.narrow(cell.text()).replaceAll("\\s", "");
      String number = COUNTRY_CODE.matcher(narrowed).replaceFirst("");
      return NUMBER.matcher(number).matches()
          ? Parsed.of(number)
          : Parsed.bad(SheetReason.NOT_TELEPHONE);
    }

    @Override
    public String describe(Locale locale) {
      return SheetReason.TEXTS.get("sheet.kind.telephone", locale, List.of());
    }

    @Override
    public boolean isText() {
      return true;
    }
  }
}
