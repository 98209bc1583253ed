package io.linli.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** One change of a document at a JSON pointer; the document itself stays as it is. */
public final class Edit {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String description;
  private final Consumer<JsonNode> change;

  private Edit(String description, Consumer<JsonNode> change) {
    this.description = description;
    this.change = change;
  }

  public static Edit remove(String pointer) {
    return new Edit(
        "without " + pointer,
        root -> {
          JsonPointer place = existing(root, pointer);
          JsonNode parent = root.at(place.head());
          String field = place.last().getMatchingProperty();
          if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(field));
          } else {
            ((ObjectNode) parent).remove(field);
          }
        });
  }

  public static Edit set(String pointer, Object value) {
    return new Edit(
        pointer + " = " + value,
        root -> {
          JsonPointer place = JsonPointer.compile(pointer);
          JsonNode parent = root.at(place.head());
          String field = place.last().getMatchingProperty();
          if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), JSON.valueToTree(value));
          } else {
            ((ObjectNode) parent).set(field, JSON.valueToTree(value));
          }
        });
  }

  /** Gives a field another name. */
  public static Edit move(String pointer, String name) {
    return new Edit(
        pointer + " as " + name,
        root -> {
          JsonPointer place = existing(root, pointer);
          ObjectNode parent = (ObjectNode) root.at(place.head());
          parent.set(name, parent.remove(place.last().getMatchingProperty()));
        });
  }

  private static JsonPointer existing(JsonNode root, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    if (root.at(place).isMissingNode()) {
      throw new IllegalArgumentException("Nothing at " + pointer);
    }
    return place;
  }

  /** A copy of the document with this change. */
  public ContractDocument in(ContractDocument document) {
    JsonNode copy = document.root().deepCopy();
    change.accept(copy);
    return ContractDocument.of(copy);
  }

  @Override
  public String toString() {
    return description;
  }
}
