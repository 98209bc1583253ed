package io.linli.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The kinds of cells that registers are made of. */
public final class CellTypes {

  private CellTypes() {}

  /** Text of at most so many characters, without control characters. */
  public static CellType<String> text(int longest) {
    return new TextCells.Plain(longest);
  }

  /** A code of exactly so many digits, such as the 12 of a neighbourhood. */
  public static CellType<String> digits(int count) {
    return new TextCells.Digits(count);
  }

  /**
   * A mobile or fixed-line number; spaces and the country code of the mainland are dropped, a
   * hyphen behind an area code stays.
   */
  public static CellType<String> telephone() {
    return new TextCells.Telephone();
  }

  /** A whole number within these bounds. */
  public static CellType<Integer> integer(int least, int most) {
    return new NumberCells.Whole(least, most);
  }

  /**
   * A decimal number within these bounds; more decimals than the scale are a fault, never rounded.
   *
   * @param scale decimals of the value, which is padded to it
   */
  public static CellType<BigDecimal> decimal(int scale, String least, String most) {
    return new NumberCells.Decimal(scale, new BigDecimal(least), new BigDecimal(most));
  }

  /** A calendar year within these bounds: 1998 or 1998年. */
  public static CellType<Integer> year(int first, int last) {
    return new NumberCells.Year(first, last);
  }

  /** A date: a date cell, or 2020-01-31, 2020/1/31, 2020.1.31, 2020年1月31日, 20200131. */
  public static CellType<LocalDate> date() {
    return new DateCells();
  }

  /** Yes or no: 是/否, yes/no, true/false. */
  public static CellType<Boolean> yesNo() {
    return ChoiceCells.yesNo();
  }

  /** One of a few, by its Chinese or English label or its code. */
  public static <E> CellType<E> choice(List<Choice<E>> choices) {
    return new ChoiceCells<>(choices);
  }

  /** Several of a few, none twice, separated by 、 , ; / or |. */
  public static <E> CellType<Set<E>> choices(List<Choice<E>> choices) {
    return new ChoiceSetCells<>(new ChoiceCells<>(choices));
  }
}
