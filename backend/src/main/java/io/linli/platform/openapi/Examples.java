package io.linli.platform.openapi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Composes the example of a body from the examples of its properties. Optional properties without
 * an example are left out; a required one without leaves the whole body without, for the linter to
 * find.
 */
final class Examples {

  private static final Map<String, Object> BY_FORMAT =
      Map.of(
          "uuid", "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23",
          "date", "2026-03-10",
          "date-time", "2026-03-10T09:30:00+08:00",
          "uri", "https://example.org");

  private final Map<String, Schema> components;

  Examples(OpenAPI document) {
    Map<String, Schema> schemas =
        document.getComponents() == null ? null : document.getComponents().getSchemas();
    this.components = schemas == null ? Map.of() : schemas;
  }

  void addTo(ApiOperation api) {
    if (api.hasBody()) {
      addTo(api.operation().getRequestBody().getContent());
    }
    if (api.operation().getResponses() == null) {
      return;
    }
    api.operation()
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (status.startsWith("2")) {
                addTo(answer.getContent());
              }
            });
  }

  private void addTo(Content content) {
    if (content == null || content.getMediaTypes() == null) {
      return;
    }
    content.getMediaTypes().forEach(this::addTo);
  }

  private void addTo(String name, MediaType type) {
    boolean json = name.equals("application/json") || name.endsWith("+json");
    boolean given = type.getExample() != null || type.getExamples() != null;
    if (json && !given && type.getSchema() != null) {
      compose(type.getSchema()).ifPresent(type::setExample);
    }
  }

  /** The example of a schema, or nothing when a part that it needs has none. */
  Optional<Object> compose(Schema schema) {
    return compose(schema, new LinkedHashSet<>());
  }

  private Optional<Object> compose(Schema schema, Set<String> within) {
    if (schema.getRef() != null) {
      return composeRef(Schemas.nameOf(schema.getRef()), within);
    }
    if (Schemas.example(schema) != null) {
      return Optional.of(Schemas.example(schema));
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return Optional.of(schema.getEnumeration().get(0));
    }
    if (schema.getAllOf() != null) {
      return composeAll(schema.getAllOf(), within);
    }
    if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
      return compose(schema.getOneOf().get(0), within);
    }
    if (Schemas.is(schema, Schema.SchemaType.ARRAY)) {
      return schema.getItems() == null
          ? Optional.empty()
          : compose(schema.getItems(), within).map(List::of);
    }
    return schema.getProperties() == null ? basic(schema) : composeObject(schema, within);
  }

  private Optional<Object> composeRef(String name, Set<String> within) {
    Schema target = components.get(name);
    if (target == null || !within.add(name)) {
      return Optional.empty();
    }
    Optional<Object> example = compose(target, within);
    within.remove(name);
    return example;
  }

  private Optional<Object> composeAll(List<Schema> parts, Set<String> within) {
    Map<Object, Object> merged = new LinkedHashMap<>();
    for (Schema part : parts) {
      Optional<Object> example = compose(part, within);
      if (example.isEmpty()) {
        return Optional.empty();
      }
      if (!(example.get() instanceof Map<?, ?> fields)) {
        return example;
      }
      merged.putAll(fields);
    }
    return Optional.of(merged);
  }

  private Optional<Object> composeObject(Schema schema, Set<String> within) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Schema> property : schema.getProperties().entrySet()) {
      Optional<Object> example = compose(property.getValue(), within);
      boolean required =
          schema.getRequired() != null && schema.getRequired().contains(property.getKey());
      if (example.isEmpty() && required) {
        return Optional.empty();
      }
      example.ifPresent(value -> fields.put(property.getKey(), value));
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
  }

  private static Optional<Object> basic(Schema schema) {
    if (schema.getDefaultValue() != null) {
      return Optional.of(schema.getDefaultValue());
    }
    if (Schemas.is(schema, Schema.SchemaType.BOOLEAN)) {
      return Optional.of(true);
    }
    return Optional.ofNullable(schema.getFormat()).map(BY_FORMAT::get);
  }
}
