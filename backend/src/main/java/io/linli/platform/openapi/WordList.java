package io.linli.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes the properties that mean the same wherever they stand, so that each record need not say
 * it again. A property that has a description or an example of its own keeps it.
 */
final class WordList {

  private record Word(String description, Object example) {}

  private static final Map<String, Word> WORDS =
      Map.ofEntries(
          word("items", "The items of this page", null),
          word("nextCursor", "Cursor of the next page; absent on the last one", "eyJ2IjoxfQ"),
          word("areaCode", "Division code of the place, 12 digits", "410105001001"),
          word("version", "Version of the record, the number behind its ETag", 3));

  private WordList() {}

  private static Map.Entry<String, Word> word(String name, String description, Object example) {
    return Map.entry(name, new Word(description, example));
  }

  static void documentProperties(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    document.getComponents().getSchemas().values().forEach(WordList::documentPropertiesOf);
  }

  private static void documentPropertiesOf(Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    schema.getProperties().forEach(WordList::document);
  }

  private static void document(String name, Schema property) {
    Word word = WORDS.get(name);
    boolean documented =
        property.getRef() != null
            || property.getDescription() != null
            || Schemas.example(property) != null;
    if (word == null || documented) {
      return;
    }
    property.setDescription(word.description());
    if (word.example() != null) {
      Schemas.withExample(property, word.example());
    }
  }
}
