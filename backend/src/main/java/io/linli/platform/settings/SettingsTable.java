package io.linli.platform.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@link LinliSettings} one by one, in the order of their keys. */
public final class SettingsTable {
  private static final String PREFIX =
      LinliSettings.class.getAnnotation(ConfigMapping.class).prefix() + ".";

  private SettingsTable() {}

  /**
   * One setting.
   *
   * @param key its property; that of a map ends with a dot, and any id may follow
   * @param type of its value
   * @param fallback what holds when it isn't set, null when nothing does
   */
  record Row(String key, Class<?> type, String fallback, Setting about) {
    /** The environment variable that sets it. */
    String variable() {
      return SettingsTable.variable(key);
    }

    /** Whether an environment variable sets it, or an id of its map. */
    boolean isSetBy(String name) {
      return key.endsWith(".") ? name.startsWith(variable()) : name.equals(variable());
    }

    /** Whether a key is this one's, or one of its map. */
    boolean covers(String otherKey) {
      return key.endsWith(".") ? otherKey.startsWith(key) : otherKey.equals(key);
    }
  }

  /**
   * The value of a setting before anything has started, its default when it isn't set, null when it
   * has none.
   */
  public static String read(SmallRyeConfig config, String key) {
    return config
        .getOptionalValue(key, String.class)
        .orElseGet(() -> row(key).map(Row::fallback).orElse(null));
  }

  static Optional<Row> row(String key) {
    return rows().stream().filter(row -> row.covers(key)).findFirst();
  }

  static List<Row> rows() {
    return rows(PREFIX, LinliSettings.class).sorted(Comparator.comparing(Row::key)).toList();
  }

  /** The environment variable of a property. */
  static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static Stream<Row> rows(String prefix, Class<?> group) {
    return Arrays.stream(group.getDeclaredMethods()).flatMap(method -> rows(prefix, method));
  }

  private static Stream<Row> rows(String prefix, Method method) {
    String key = prefix + name(method);
    Setting about = method.getAnnotation(Setting.class);
    if (about == null) {
      return rows(key + ".", method.getReturnType());
    }
    String fallback =
        Optional.ofNullable(method.getAnnotation(WithDefault.class))
            .map(WithDefault::value)
            .orElse(null);
    boolean map = Map.class.equals(method.getReturnType());
    return Stream.of(new Row(map ? key + "." : key, type(method), fallback, about));
  }

  private static String name(Method method) {
    WithName given = method.getAnnotation(WithName.class);
    return given == null ? method.getName() : given.value();
  }

  private static Class<?> type(Method method) {
    if (method.getGenericReturnType() instanceof ParameterizedType generic) {
      Type[] types = generic.getActualTypeArguments();
      return (Class<?>) types[types.length - 1];
    }
    return method.getReturnType();
  }
}
