package io.linli.estate.occupant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a person's identity document: a citizen's of 18 characters with a check character
 * (GB 11643), or another document's of 5 to 17 letters and digits. It never shows itself in full
 * unless asked.
 */
public final class IdentityNumber {
  private static final Pattern CITIZEN = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{5,17}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int SHOWN_FRONT = 3;
  private static final int SHOWN_BACK = 4;

  private final String number;

  private IdentityNumber(String number) {
    this.number = number;
  }

  /** Reads a number as people write it; empty when it can't be one. */
  public static Optional<IdentityNumber> parse(String text) {
    String number = text.strip().toUpperCase(Locale.ROOT);
    boolean valid =
        CITIZEN.matcher(number).matches()
            ? hasDateOfBirth(number) && isChecked(number)
            : OTHER.matcher(number).matches();
    return valid ? Optional.of(new IdentityNumber(number)) : Optional.empty();
  }

  /** The number as it is; for encryption and look-up alone. */
  public String inFull() {
    return number;
  }

  /** The first three and the last four characters; nothing of a number too short for that. */
  public String masked() {
    int hidden = number.length() - SHOWN_FRONT - SHOWN_BACK;
    return hidden <= 0
        ? "*".repeat(number.length())
        : number.substring(0, SHOWN_FRONT)
            + "*".repeat(hidden)
            + number.substring(number.length() - SHOWN_BACK);
  }

  private static boolean isChecked(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length()) == number.charAt(17);
  }

  private static boolean hasDateOfBirth(String number) {
    try {
      LocalDate.of(
          Integer.parseInt(number, 6, 10, 10),
          Integer.parseInt(number, 10, 12, 10),
          Integer.parseInt(number, 12, 14, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return masked();
  }
}
