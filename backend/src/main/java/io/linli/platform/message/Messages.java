package io.linli.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences for people, from the bundles {@code messages/<context>}. Chinese is the language of the
 * service; English is given to who asks for it.
 */
@ApplicationScoped
public class Messages {
  /** The language of whoever doesn't ask for another. */
  public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

  /** Every language that the service speaks. */
  public static final List<Locale> SUPPORTED = List.of(DEFAULT, Locale.ENGLISH);

  private static final List<String> CONTEXTS =
      List.of(
          "platform",
          "sheet",
          "region",
          "tenancy",
          "rule",
          "estate",
          "transfer",
          "resident",
          "contract",
          "photo",
          "servicedesk",
          "facility",
          "patrol",
          "assessment",
          "supervision",
          "news");

  private final Map<Locale, Map<String, String>> sentences =
      SUPPORTED.stream().collect(Collectors.toMap(locale -> locale, Messages::load));

  /** The sentence under a key with its arguments filled in; the key itself when there's none. */
  public String say(Locale locale, String key, Object... arguments) {
    return find(locale, key, arguments).orElse(key);
  }

  /** The sentence under a key, if the bundles have it. */
  public Optional<String> find(Locale locale, String key, Object... arguments) {
    Locale language = best(List.of(locale));
    String pattern = sentences.get(language).get(key);
    return Optional.ofNullable(pattern).map(p -> new MessageFormat(p, language).format(arguments));
  }

  /**
   * The language that suits an {@code Accept-Language} header best. A header that can't be read
   * asks for nothing.
   *
   * @param header may be null
   */
  public static Locale asked(String header) {
    return best(
        ranges(header == null ? "" : header).stream()
            .filter(range -> range.getWeight() > 0)
            .map(range -> Locale.forLanguageTag(range.getRange()))
            .toList());
  }

  /** What an {@code Accept-Language} header asks for; nothing when it can't be read. */
  public static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return List.of();
    }
  }

  /** The first language asked for that the service speaks. */
  public static Locale best(List<Locale> asked) {
    return asked.stream()
        .flatMap(
            locale ->
                SUPPORTED.stream()
                    .filter(known -> known.getLanguage().equals(locale.getLanguage())))
        .findFirst()
        .orElse(DEFAULT);
  }

  private static Map<String, String> load(Locale locale) {
    return CONTEXTS.stream()
        .flatMap(context -> bundle(context, locale).stream())
        .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle)))
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getString(e.getKey())));
  }

  private static Optional<ResourceBundle> bundle(String context, Locale locale) {
    ResourceBundle.Control exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    try {
      return Optional.of(
          ResourceBundle.getBundle(
              "messages." + context,
              locale,
              Thread.currentThread().getContextClassLoader(),
              exactly));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The bundles' base names, for the test that holds the two languages together. */
  static Stream<String> contexts() {
    return CONTEXTS.stream();
  }
}
