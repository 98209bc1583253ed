package io.linli.platform.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of one resource bundle: Chinese is the bundle itself, English its {@code _en}. */
public final class ReasonTexts {

  /** Without it an English machine would answer Chinese readers in English. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String bundle;

  /**
   * @param bundle the base name, such as {@code io.linli.platform.sheet.reasons}
   */
  public ReasonTexts(String bundle) {
    this.bundle = bundle;
  }

  /** The sentence under this key with its arguments filled in, as they are. */
  public String get(String key, Locale locale, List<String> arguments) {
    Locale language = Label.isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT;
    String pattern = ResourceBundle.getBundle(bundle, language, NO_FALLBACK).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
  }
}
