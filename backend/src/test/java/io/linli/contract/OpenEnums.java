package io.linli.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Enumerations that may gain values, since their clients were told to expect some. */
public final class OpenEnums {
  public static final String MARK = io.linli.platform.openapi.OpenEnums.MARK;

  private OpenEnums() {}

  /**
   * The older contract as if its enumerations had held from the beginning what the newer one adds
   * to those that it calls open. What it takes away stays a difference, and so does all else.
   */
  static ContractDocument grown(ContractDocument older, ContractDocument newer) {
    JsonNode grown = older.root().deepCopy();
    in(newer).forEach(open -> add(open.node().path("enum"), grown.at(open.pointer()).path("enum")));
    return ContractDocument.of(grown);
  }

  /** The schemas that are marked. */
  public static List<Located> in(ContractDocument document) {
    return document.schemas().stream().filter(schema -> schema.at(MARK).isPresent()).toList();
  }

  private static void add(JsonNode values, JsonNode known) {
    if (known instanceof ArrayNode list) {
      Set<JsonNode> before = new HashSet<>();
      list.forEach(before::add);
      values.forEach(
          value -> {
            if (!before.contains(value)) {
              list.add(value);
            }
          });
    }
  }
}
