package io.linli.platform.sheet;

/**
 * Keeps Excel from running text of a csv file as a formula. A text that begins with = + - @, a tab
 * or a carriage return gets an apostrophe in front, which spreadsheets take for "this is text";
 * reading takes it away again, so that what is exported can be imported unchanged. Numbers are
 * written as they are.
 */
final class CsvEscape {

  private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

  private CsvEscape() {}

  static String apply(String text) {
    return isDangerous(text, 0) || isEscaped(text) ? "'" + text : text;
  }

  static String undo(String field) {
    return isEscaped(field) ? field.substring(1) : field;
  }

  /** An apostrophe that is there already counts too, or reading back would take it away. */
  private static boolean isEscaped(String text) {
    int apostrophes = 0;
    while (apostrophes < text.length() && text.charAt(apostrophes) == '\'') {
      apostrophes++;
    }
    return apostrophes > 0 && isDangerous(text, apostrophes);
  }

  private static boolean isDangerous(String text, int index) {
    return text.length() > index && DANGEROUS.indexOf(text.charAt(index)) >= 0;
  }
}
