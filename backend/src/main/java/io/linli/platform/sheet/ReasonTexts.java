package io.linli.platform.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of one of the service's message bundles, for use where nothing can be injected: in the
 * constants that reasons are.
 */
public final class ReasonTexts {

  /** Without it an English machine would answer Chinese readers in English. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String bundle;

  /**
   * @param context the context whose bundle it is
   */
  public ReasonTexts(String context) {
    this.bundle = "messages." + context;
  }

  /** The sentence of a reason, under the same key as in problem answers. */
  public String violation(String code, Locale locale, List<String> arguments) {
    return get("violation." + code, locale, arguments);
  }

  /** The sentence under any key of the bundle. */
  public String get(String key, Locale locale, List<String> arguments) {
    Locale language = Label.isEnglish(locale) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    String pattern = ResourceBundle.getBundle(bundle, language, NO_FALLBACK).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
  }
}
