package io.linli.platform.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Tells the readers of answers what they can rely on: a property is always there, unless its record
 * says {@code nullable}, or names the default for which requests may leave it out. Nobody writes
 * {@code required} for an answer by hand; the tests that hold every answer against the contract
 * find the record that forgot to say so.
 */
final class AnswerProperties {

  private final Map<String, Schema> components;
  private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private AnswerProperties(OpenAPI document) {
    this.components =
        document.getComponents() == null || document.getComponents().getSchemas() == null
            ? Map.of()
            : document.getComponents().getSchemas();
  }

  static void requireIn(OpenAPI document) {
    AnswerProperties properties = new AnswerProperties(document);
    ApiOperation.all(document).stream()
        .map(api -> api.operation().getResponses())
        .filter(Objects::nonNull)
        .flatMap(answers -> answers.getAPIResponses().values().stream())
        .forEach(answer -> properties.requireIn(answer.getContent()));
    if (document.getComponents() != null && document.getComponents().getResponses() != null) {
      document
          .getComponents()
          .getResponses()
          .values()
          .forEach(answer -> properties.requireIn(answer.getContent()));
    }
  }

  private void requireIn(Content content) {
    if (content != null && content.getMediaTypes() != null) {
      content.getMediaTypes().values().forEach(type -> requireIn(type.getSchema()));
    }
  }

  private void requireIn(Schema schema) {
    if (schema == null || !seen.add(schema)) {
      return;
    }
    if (schema.getRef() != null) {
      requireIn(components.get(Schemas.nameOf(schema.getRef())));
    }
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> require(schema, name, property));
      schema.getProperties().values().forEach(this::requireIn);
    }
    requireIn(schema.getItems());
    requireIn(schema.getAdditionalPropertiesSchema());
    Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(this::requireIn);
  }

  private static void require(Schema schema, String name, Schema property) {
    boolean declared = schema.getRequired() != null && schema.getRequired().contains(name);
    boolean optional = Schemas.isNullable(property) || property.getDefaultValue() != null;
    if (!declared && !optional) {
      schema.addRequired(name);
    }
  }
}
