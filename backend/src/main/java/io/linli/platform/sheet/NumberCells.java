package io.linli.platform.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that hold numbers. */
final class NumberCells {

  /**
   * Plain digits with or without thousands separators; no exponent, which is how codes get lost.
   */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,3}(,\\d{3}){1,6}|\\d{1,20})(\\.\\d{1,20})?");

  private NumberCells() {}

  private static Optional<BigDecimal> number(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.DATE || cell.kind() == SheetCell.Kind.BOOLEAN) {
      return Optional.empty();
    }
    String text = Spaces.narrow(cell.text());
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  private static String describe(String key, Locale locale, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    return SheetReason.TEXTS.get(key, locale, texts);
  }

  record Decimal(int scale, BigDecimal least, BigDecimal most) implements CellType<BigDecimal> {

    @Override
    public Parsed<BigDecimal> parse(SheetCell cell) {
      Optional<BigDecimal> number = number(cell);
      if (number.isEmpty()) {
        return Parsed.bad(SheetReason.NOT_NUMBER);
      }
      BigDecimal value = number.get();
      if (value.stripTrailingZeros().scale() > scale) {
        return Parsed.bad(SheetReason.TOO_MANY_DECIMALS, String.valueOf(scale));
      }
      if (value.compareTo(least) < 0) {
        return Parsed.bad(SheetReason.TOO_SMALL, least.toPlainString());
      }
      if (value.compareTo(most) > 0) {
        return Parsed.bad(SheetReason.TOO_LARGE, most.toPlainString());
      }
      return Parsed.of(value.setScale(scale));
    }

    @Override
    public String describe(Locale locale) {
      return NumberCells.describe(
          "sheet.kind.decimal", locale, scale, least.toPlainString(), most.toPlainString());
    }
  }

  record Whole(int least, int most) implements CellType<Integer> {

    @Override
    public Parsed<Integer> parse(SheetCell cell) {
      Optional<BigDecimal> number = number(cell);
      if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
        return Parsed.bad(SheetReason.NOT_INTEGER);
      }
      return within(number.get(), least, most);
    }

    @Override
    public String describe(Locale locale) {
      return NumberCells.describe("sheet.kind.integer", locale, least, most);
    }
  }

  record Year(int first, int last) implements CellType<Integer> {

    @Override
    public Parsed<Integer> parse(SheetCell cell) {
      String text = Spaces.narrow(cell.text());
      String digits = text.endsWith("年") ? Spaces.trim(text.substring(0, text.length() - 1)) : text;
      boolean fourDigits = digits.length() == 4 && digits.chars().allMatch(Character::isDigit);
      return fourDigits
          ? within(new BigDecimal(digits), first, last)
          : Parsed.bad(SheetReason.NOT_YEAR);
    }

    @Override
    public String describe(Locale locale) {
      return NumberCells.describe("sheet.kind.year", locale, first, last);
    }
  }

  private static Parsed<Integer> within(BigDecimal value, int least, int most) {
    if (value.compareTo(BigDecimal.valueOf(least)) < 0) {
      return Parsed.bad(SheetReason.TOO_SMALL, String.valueOf(least));
    }
    if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
      return Parsed.bad(SheetReason.TOO_LARGE, String.valueOf(most));
    }
    return Parsed.of(value.intValueExact());
  }
}
