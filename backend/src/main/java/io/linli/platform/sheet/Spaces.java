package io.linli.platform.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** The white space and look-alikes that come with typed and pasted text. */
final class Spaces {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private Spaces() {}

  /** Without white space at both ends, among it the full-width, no-break and zero-width spaces. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Full-width letters, digits and signs (１０１, －) as their plain selves. */
  static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The form in which headings and choices are compared: case, width and spaces don't matter. */
  static String fold(String text) {
    String narrowed = narrow(text).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(narrowed.length());
    narrowed.chars().filter(c -> !isSpace((char) c)).forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }
}
