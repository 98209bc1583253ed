package io.linli.platform.settings;

import io.linli.platform.settings.SettingsTable.Row;
import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds what is set against the {@link LinliSettings} before anything starts: what is missing, what
 * can't be read, what is out of its range, and what nobody knows, each with its key and the reason.
 */
public final class SettingsCheck {
  private static final String PREFIX = "linli.";
  private static final String VARIABLE_PREFIX = "LINLI_";
  private static final String KEYS = "linli.secrets.keys.";
  private static final String CLIENT_SECRET = "linli.identity.keycloak.client-secret";
  private static final List<String> NEEDED_WITH_S3 =
      List.of(
          "linli.objects.s3.bucket", "linli.objects.s3.access-key", "linli.objects.s3.secret-key");
  private static final String LOOPBACK = "linli.news.webhooks.loopback";
  private static final int KEY_BYTES = 32;

  /** What Kubernetes sets for a service that is called linli. */
  private static final Pattern SERVICE_LINK =
      Pattern.compile("LINLI_(\\w+_)?(SERVICE_(HOST|PORT)(_\\w+)?|PORT(_\\d+_(TCP|UDP)(_\\w+)?)?)");

  private final SmallRyeConfig config;
  private final Map<String, String> environment;
  private final List<Row> table = SettingsTable.rows();
  private final List<String> faults = new ArrayList<>();

  private SettingsCheck(SmallRyeConfig config, Map<String, String> environment) {
    this.config = config;
    this.environment = environment;
  }

  /** A sentence for everything that is missing or wrong; none when all is well. */
  public static List<String> faults(SmallRyeConfig config, Map<String, String> environment) {
    SettingsCheck check = new SettingsCheck(config, environment);
    check.run();
    return check.faults;
  }

  /** The mode that is set; the default also where what is set can't be read. */
  public static Mode mode(SmallRyeConfig config) {
    return config
        .getOptionalValue("linli.mode", String.class)
        .flatMap(SettingsCheck::mode)
        .orElse(Mode.STANDALONE);
  }

  private static Optional<Mode> mode(String name) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private void run() {
    Mode mode = mode(config);
    table.stream()
        .filter(row -> !row.key().endsWith("."))
        .forEach(
            row ->
                value(row.key())
                    .ifPresentOrElse(
                        value -> checkValue(row, value), () -> checkMissing(row, mode)));
    if (mode != Mode.MIGRATE) {
      checkKeys();
      checkKeycloak();
      checkStore();
      checkWebhooks(mode);
    }
    checkUnknown();
  }

  private void checkMissing(Row row, Mode mode) {
    if (List.of(row.about().requiredIn()).contains(mode)) {
      faults.add("Set %s: %s.".formatted(named(row.key()), row.about().value()));
    }
  }

  private void checkValue(Row row, String value) {
    if (!isReadable(row, value)) {
      faults.add("%s is '%s', but has to be %s.".formatted(named(row.key()), value, expected(row)));
    }
  }

  private boolean isReadable(Row row, String value) {
    Class<?> type = row.type();
    if (type.isEnum()) {
      return names(type).anyMatch(name -> name.equalsIgnoreCase(value));
    }
    if (type == boolean.class) {
      return value.equals("true") || value.equals("false");
    }
    try {
      Object read = config.requireConverter(type).convert(value);
      return !(read instanceof Integer number) || isInRange(row, number);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The constants of an enum as they are written in settings. */
  private static Stream<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isInRange(Row row, int number) {
    return number >= row.about().min() && number <= row.about().max();
  }

  private static String expected(Row row) {
    if (row.type().isEnum()) {
      return "one of " + names(row.type()).collect(Collectors.joining(", "));
    }
    if (row.type() == boolean.class) {
      return "true or false";
    }
    if (row.type() == Duration.class) {
      return "a time span such as 5s or 2m";
    }
    return "a whole number from %d to %d".formatted(row.about().min(), row.about().max());
  }

  private void checkKeys() {
    value("linli.secrets.lookup-key").ifPresent(key -> checkKey("linli.secrets.lookup-key", key));
    value("linli.secrets.current-key")
        .map(id -> KEYS + id)
        .ifPresent(
            name ->
                value(name)
                    .ifPresentOrElse(
                        key -> checkKey(name, key),
                        () -> faults.add("Set " + named(name) + ": 32 random bytes in Base64.")));
  }

  /** Whoever registers a webhook could otherwise reach what listens beside the service. */
  private void checkWebhooks(Mode mode) {
    if (mode == Mode.SERVE && value(LOOPBACK).filter("true"::equals).isPresent()) {
      faults.add(named(LOOPBACK) + " is for development, and not for mode serve.");
    }
  }

  private void checkKeycloak() {
    if (value("linli.identity.keycloak.url").isPresent() && value(CLIENT_SECRET).isEmpty()) {
      faults.add("Set " + named(CLIENT_SECRET) + ": the secret of the client in Keycloak.");
    }
  }

  private void checkStore() {
    boolean s3 = value("linli.objects.store").filter("s3"::equalsIgnoreCase).isPresent();
    NEEDED_WITH_S3.stream()
        .filter(key -> s3 && value(key).isEmpty())
        .forEach(key -> faults.add("Set " + named(key) + ": photos are kept in a bucket."));
  }

  /** Secrets are described, never shown. */
  private void checkKey(String name, String key) {
    try {
      int length = Base64.getDecoder().decode(key).length;
      if (length != KEY_BYTES) {
        faults.add("%s has to be 32 bytes in Base64, but has %d.".formatted(named(name), length));
      }
    } catch (IllegalArgumentException e) {
      faults.add("%s has to be 32 bytes in Base64, but is no Base64.".formatted(named(name)));
    }
  }

  /** A misspelt setting would otherwise leave its default in force, silently. */
  private void checkUnknown() {
    Stream<String> properties =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(name -> name.startsWith(PREFIX))
            .filter(name -> table.stream().noneMatch(row -> row.covers(name)))
            .filter(name -> !environment.containsKey(SettingsTable.variable(name)));
    Stream<String> variables =
        environment.keySet().stream()
            .filter(name -> name.startsWith(VARIABLE_PREFIX))
            .filter(name -> table.stream().noneMatch(row -> row.isSetBy(name)))
            .filter(name -> !SERVICE_LINK.matcher(name).matches());
    Stream.concat(properties, variables)
        .sorted()
        .forEach(name -> faults.add("There is no setting " + name + "; is it misspelt?"));
  }

  private Optional<String> value(String key) {
    return config.getOptionalValue(key, String.class).filter(text -> !text.isBlank());
  }

  private static String named(String key) {
    return key + " (environment: " + SettingsTable.variable(key) + ")";
  }
}
