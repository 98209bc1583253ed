package io.linli.platform.text;

/** Tells text that people write from what only breaks programs. */
public final class PlainText {
  private static final int JOINER = 0x200d;

  private PlainText() {}

  /**
   * Whether a text has nothing that nobody sees: no controls but tabs and ends of lines, no signs
   * that turn the direction of what follows, none of no width. Half a surrogate pair is no sign;
   * the joiner is one, of emoji.
   */
  public static boolean is(String text) {
    return text.codePoints().noneMatch(PlainText::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      case Character.FORMAT -> c != JOINER;
      case Character.SURROGATE -> true;
      default -> false;
    };
  }
}
