package io.linli.platform.sheet;

import java.util.Locale;

/**
 * A word of a sheet in both languages that the service speaks: a heading or the name of a choice.
 * Unlike a message it is part of the file format: either spelling is accepted on reading.
 */
public record Label(String chinese, String english) {

  /** The word for a reader of this language; Chinese unless English is asked for. */
  public String in(Locale locale) {
    return isEnglish(locale) ? english : chinese;
  }

  static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }
}
