package io.linli.testkit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A statement that the database has run.
 *
 * @param explained what auto_explain says of it
 */
public record RanStatement(JsonNode explained) {

  public String sql() {
    return explained.path("Query Text").asText();
  }

  /** The values of its parameters, in one line. */
  public String parameters() {
    return explained.path("Query Parameters").asText();
  }

  /**
   * Whether it only reads. Of rows that are written in one batch, each is a statement of its own.
   */
  public boolean reads() {
    return !explained.path("Plan").path("Node Type").asText().equals("ModifyTable");
  }

  @Override
  public String toString() {
    return sql();
  }
}
