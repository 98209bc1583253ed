package io.linli.isolation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode.OverwriteMode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the body of a request that takes the id of a record, however deep it lies.
 *
 * @param pointer where, as a JSON pointer; of a list its first element
 * @param name of the property, in the singular
 */
record IdPlace(String pointer, String name) {

  private static final int DEEPEST = 12;

  /** Every such place in the JSON body of an operation. */
  static List<IdPlace> of(ContractOperation operation) {
    List<IdPlace> places = new ArrayList<>();
    operation
        .body()
        .map(body -> body.at("content").at("application/json").at("schema"))
        .filter(Located::isPresent)
        .ifPresent(schema -> collect(operation.document(), schema, new IdPlace("", ""), places));
    return places;
  }

  private static void collect(
      ContractDocument document, Located place, IdPlace here, List<IdPlace> places) {
    Located schema = document.resolve(place);
    if (here.name.endsWith("Id")) {
      places.add(here);
      return;
    }
    if (here.pointer.chars().filter(c -> c == '/').count() > DEEPEST) {
      throw new IllegalStateException("A body without end at " + here.pointer);
    }
    for (Located property : ContractDocument.children(schema.at("properties"))) {
      collect(document, property, here.property(ContractDocument.lastField(property)), places);
    }
    if (schema.at("items").isPresent()) {
      collect(document, schema.at("items"), here.element(), places);
    }
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      ContractDocument.children(schema.at(parts))
          .forEach(part -> collect(document, part, here, places));
    }
  }

  private IdPlace property(String property) {
    return new IdPlace(pointer + "/" + property, property);
  }

  /** What stands in {@code buildingIds} is a {@code buildingId}. */
  private IdPlace element() {
    String singular = name.endsWith("Ids") ? name.substring(0, name.length() - 1) : "";
    return new IdPlace(pointer + "/0", singular);
  }

  /** Puts a text at a place of a body, and makes what is missing on the way. */
  static void put(ObjectNode body, String pointer, String text) {
    JsonPointer place = JsonPointer.compile(pointer);
    if (place.last().mayMatchElement()) {
      ArrayNode list = body.withArray(place.head(), OverwriteMode.ALL, true);
      list.removeAll().add(text);
    } else {
      body.withObject(place.head(), OverwriteMode.ALL, true)
          .set(place.last().getMatchingProperty(), TextNode.valueOf(text));
    }
  }
}
