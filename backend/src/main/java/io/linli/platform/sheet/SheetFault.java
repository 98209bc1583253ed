package io.linli.platform.sheet;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong, told so that the person who made the sheet finds it ({@code domain.md
 * E9}).
 *
 * @param line the row as Excel numbers it, counted from 1; 0 when the file as a whole is meant
 * @param column the heading; empty when a whole row or file is meant
 * @param value what stands there, masked when the column holds identity numbers; shortened when
 *     very long
 * @param reason why it isn't taken
 * @param arguments what the sentence of the reason needs: limits, permitted words
 */
public record SheetFault(
    long line, Label column, String value, FaultReason reason, List<String> arguments) {

  /** No column: the fault is of a row or of the file. */
  public static final Label NO_COLUMN = new Label("", "");

  private static final int LONGEST_VALUE = 200;

  public SheetFault {
    value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    arguments = List.copyOf(arguments);
  }

  static SheetFault ofFile(FaultReason reason, String... arguments) {
    return new SheetFault(0, NO_COLUMN, "", reason, List.of(arguments));
  }

  static SheetFault ofLine(long line, String value, FaultReason reason, String... arguments) {
    return new SheetFault(line, NO_COLUMN, value, reason, List.of(arguments));
  }

  /** The reason as a sentence. */
  public String message(Locale locale) {
    return reason.message(locale, arguments);
  }
}
