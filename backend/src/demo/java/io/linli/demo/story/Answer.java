package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the service answered.
 *
 * @param body null when there is none
 * @param etag the version of what was answered, null when it has none
 */
record Answer(String request, int status, JsonNode body, String etag) {

  /**
   * This answer, when it is a success.
   *
   * @throws StoryException when the service refused
   */
  Answer orThrow() {
    if (status >= 300) {
      throw new StoryException(request + " was answered " + status + ": " + body);
    }
    return this;
  }

  String text(String field) {
    return body.path(field).asText();
  }
}
