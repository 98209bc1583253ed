package io.linli.demo.street;

/** The check digit of citizens' identity numbers (GB 11643-1999, ISO 7064 MOD 11-2). */
final class IdentityNumbers {

  private static final String CHECK_DIGITS = "10X98765432";

  private IdentityNumbers() {}

  /**
   * Appends the check digit.
   *
   * @param digits the first seventeen digits
   */
  static String complete(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int weight = (1 << (17 - i)) % 11;
      sum += (digits.charAt(i) - '0') * weight;
    }
    return digits + CHECK_DIGITS.charAt(sum % 11);
  }
}
