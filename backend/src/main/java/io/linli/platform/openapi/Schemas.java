package io.linli.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Short words for building schemas. */
final class Schemas {

  private static final String PREFIX = "#/components/schemas/";

  private Schemas() {}

  static Schema text() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
  }

  static Schema text(String description, String example) {
    return withExample(text().description(description), example);
  }

  /** The first example; the model has a list of them, of which a 3.0 document shows one. */
  static Object example(Schema schema) {
    return schema.getExamples() == null || schema.getExamples().isEmpty()
        ? singleExample(schema)
        : schema.getExamples().get(0);
  }

  static Schema withExample(Schema schema, Object example) {
    clearSingleExample(schema);
    return schema.examples(List.of(example));
  }

  // What the framework itself writes still uses the older field.
  @SuppressWarnings("deprecation")
  private static Object singleExample(Schema schema) {
    return schema.getExample();
  }

  @SuppressWarnings("deprecation") // see singleExample
  private static void clearSingleExample(Schema schema) {
    schema.setExample(null);
  }

  static Schema listOf(Schema items) {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(items);
  }

  static Schema object() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
  }

  static Schema ref(String name) {
    return OASFactory.createSchema().ref(PREFIX + name);
  }

  static String nameOf(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  static boolean is(Schema schema, Schema.SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  /** Whether null, or nothing at all, may stand in the place of a value. */
  static boolean isNullable(Schema schema) {
    return is(schema, Schema.SchemaType.NULL)
        || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Schemas::isNullable));
  }
}
