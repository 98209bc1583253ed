package io.linli.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes ids, dates and times out where they stand. The framework refers to a component for each,
 * which hides the format behind an indirection and gives every client a class for a string.
 */
final class BasicTypes {

  private record Basic(String format, String example) {}

  private static final Map<String, Basic> TYPES =
      Map.of(
          "UUID", new Basic("uuid", "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23"),
          "Instant", new Basic("date-time", "2026-03-10T01:30:00Z"),
          "OffsetDateTime", new Basic("date-time", "2026-03-10T09:30:00+08:00"),
          "LocalDate", new Basic("date", "2026-03-10"));

  private BasicTypes() {}

  static void writeOutIn(OpenAPI document) {
    Map<String, Schema> components = document.getComponents().getSchemas();
    if (components != null) {
      Set<String> replaced = TYPES.keySet();
      components.values().forEach(BasicTypes::writeOut);
      replaced.forEach(document.getComponents()::removeSchema);
    }
    ApiOperation.all(document).stream()
        .flatMap(api -> api.parameters().stream())
        .map(Parameter::getSchema)
        .forEach(BasicTypes::writeOut);
  }

  private static void writeOut(Schema schema) {
    if (schema == null) {
      return;
    }
    Basic basic = basicOf(schema);
    if (basic != null) {
      replace(schema, basic);
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(BasicTypes::writeOut);
    }
    writeOut(schema.getItems());
  }

  /**
   * The basic type that a schema refers to: bare, described (allOf), or described and nullable
   * (anyOf).
   */
  private static Basic basicOf(Schema schema) {
    if (schema.getRef() != null) {
      return TYPES.get(Schemas.nameOf(schema.getRef()));
    }
    return Stream.of(schema.getAllOf(), schema.getAnyOf())
        .filter(parts -> parts != null)
        .flatMap(List::stream)
        .map(Schema::getRef)
        .filter(ref -> ref != null)
        .map(ref -> TYPES.get(Schemas.nameOf(ref)))
        .filter(basic -> basic != null)
        .findFirst()
        .orElse(null);
  }

  private static void replace(Schema schema, Basic basic) {
    boolean nullable = Schemas.isNullable(schema);
    schema.setRef(null);
    schema.setAllOf(null);
    schema.setAnyOf(null);
    schema.setFormat(basic.format());
    schema.setType(
        nullable
            ? List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL)
            : List.of(Schema.SchemaType.STRING));
    if (Schemas.example(schema) == null) {
      Schemas.withExample(schema, basic.example());
    }
  }
}
