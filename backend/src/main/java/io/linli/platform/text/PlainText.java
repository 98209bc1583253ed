package io.linli.platform.text;

/** Tells text that people write from what only breaks programs. */
public final class PlainText {
  private PlainText() {}

  /** Whether a text has no NUL, which PostgreSQL doesn't store, and no half of a surrogate pair. */
  public static boolean is(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
