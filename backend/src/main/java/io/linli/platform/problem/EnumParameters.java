package io.linli.platform.problem;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads parameters that are one of a few words. Another word is a mistake that is named; left to
 * itself, JAX-RS would take it for an address that doesn't exist.
 */
@Provider
class EnumParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type.isEnum() ? new Words<>(type, pointer(annotations)) : null;
  }

  private static String pointer(Annotation[] annotations) {
    return Stream.of(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> "?" + ((QueryParam) annotation).value())
        .findFirst()
        .orElse("");
  }

  private record Words<T>(Class<T> type, String pointer) implements ParamConverter<T> {

    @Override
    public T fromString(String word) {
      return Stream.of(type.getEnumConstants())
          .filter(constant -> toString(constant).equals(word))
          .findFirst()
          .orElseThrow(() -> new BadRequestException(Problem.malformed(notOneOf())));
    }

    private Violation notOneOf() {
      String words =
          Stream.of(type.getEnumConstants()).map(this::toString).collect(Collectors.joining(", "));
      return Violation.at(pointer, "not-one-of", words);
    }

    @Override
    public String toString(T constant) {
      return ((Enum<?>) constant).name();
    }
  }
}
