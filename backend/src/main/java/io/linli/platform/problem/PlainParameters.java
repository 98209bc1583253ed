package io.linli.platform.problem;

import io.linli.platform.clock.NearTimes;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads parameters of the query. What isn't one of a few words, a number, a day or an id is a
 * mistake that is named; left to itself, JAX-RS would take it for an address that doesn't exist,
 * and any word but {@code true} for a no.
 */
@Provider
class PlainParameters implements ParamConverterProvider {
  private static final Map<Class<?>, Reading> READINGS =
      Map.of(
          int.class, new Reading(Integer::valueOf, "whole-number", ""),
          Integer.class, new Reading(Integer::valueOf, "whole-number", ""),
          boolean.class, new Reading(PlainParameters::flag, "not-one-of", "true, false"),
          Boolean.class, new Reading(PlainParameters::flag, "not-one-of", "true, false"),
          UUID.class, new Reading(UUID::fromString, "uuid", ""),
          LocalDate.class, new Reading(PlainParameters::day, "date", ""));

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Reading reading = type.isEnum() ? words(type) : READINGS.get(type);
    String pointer = pointer(annotations);
    return reading == null || pointer == null ? null : new Converter<>(reading, pointer);
  }

  /** Null for what isn't of the query: a malformed id in a path is an address of nothing. */
  private static String pointer(Annotation[] annotations) {
    return Stream.of(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> "?" + ((QueryParam) annotation).value())
        .findFirst()
        .orElse(null);
  }

  private static Reading words(Class<?> type) {
    Map<String, Object> known =
        Stream.of(type.getEnumConstants())
            .collect(Collectors.toMap(one -> ((Enum<?>) one).name(), Function.identity()));
    String all =
        Stream.of(type.getEnumConstants())
            .map(one -> ((Enum<?>) one).name())
            .collect(Collectors.joining(", "));
    return new Reading(
        word -> {
          if (!known.containsKey(word)) {
            throw new IllegalArgumentException(word);
          }
          return known.get(word);
        },
        "not-one-of",
        all);
  }

  private static Boolean flag(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static LocalDate day(String word) {
    LocalDate day = LocalDate.parse(word);
    if (!NearTimes.isNear(day)) {
      throw new IllegalArgumentException(word);
    }
    return day;
  }

  /**
   * How a word is read.
   *
   * @param read throws {@link IllegalArgumentException} or {@link DateTimeException} when it can't
   * @param code what is said then
   * @param choices the words that there are, empty when they are beyond counting
   */
  private record Reading(Function<String, Object> read, String code, String choices) {}

  private record Converter<T>(Reading reading, String pointer) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked") // the reading was chosen by the type
    public T fromString(String word) {
      try {
        return (T) reading.read().apply(word);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new BadRequestException(
            Problem.malformed(Violation.at(pointer, reading.code(), reading.choices())));
      }
    }

    @Override
    public String toString(T value) {
      return value instanceof Enum<?> word ? word.name() : String.valueOf(value);
    }
  }
}
