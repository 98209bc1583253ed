package io.linli.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part of a document with the JSON pointer (RFC 6901) at which it stands; of a reference, the
 * node that it means.
 */
public record Located(String pointer, JsonNode node) {

  /** The part below this one, or a missing node. */
  public Located at(String field) {
    return new Located(pointer + "/" + escape(field), node.path(field));
  }

  public boolean isPresent() {
    return !node.isMissingNode() && !node.isNull();
  }

  public String text(String field) {
    return node.path(field).asText("");
  }

  static String escape(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }
}
