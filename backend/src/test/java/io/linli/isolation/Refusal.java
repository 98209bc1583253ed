package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Collection;

/** What a refused call looks like from outside. */
final class Refusal {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Refusal() {}

  /** Nothing is said to somebody who has not said who he is. */
  static void isUnauthorized(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(401);
    assertThat(response.asString()).isEmpty();
  }

  static void isForbidden(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(403);
  }

  static void isForbidden(Response response, String code) {
    isForbidden(response);
    assertThat(body(response).path("code").asText()).isEqualTo(code);
  }

  /** Somebody else's record answers as one that never was. */
  static void isAsUnknown(Response foreign, Response unknown) {
    assertThat(foreign.statusCode()).as(foreign.asString()).isEqualTo(404);
    assertThat(unknown.statusCode()).as(unknown.asString()).isEqualTo(404);
    assertThat(withoutRequestId(foreign)).isEqualTo(withoutRequestId(unknown));
  }

  /** Refused because of what stands at this place of the body, and not for anything else. */
  static void isBecauseOf(Response response, String pointer) {
    assertThat(response.statusCode()).as(response.asString()).isIn(404, 422);
    if (response.statusCode() == 422) {
      assertThat(body(response).path("violations").findValuesAsText("pointer"))
          .as(response.asString())
          .contains(pointer);
    }
  }

  static void mentionsNone(Response response, Collection<String> ids) {
    assertThat(response.statusCode()).as(response.asString()).isLessThan(500);
    assertThat(response.asString()).doesNotContain(ids);
  }

  private static JsonNode withoutRequestId(Response response) {
    JsonNode body = body(response);
    if (body instanceof ObjectNode problem) {
      problem.remove("requestId");
    }
    return body;
  }

  private static JsonNode body(Response response) {
    try {
      return JSON.readTree(response.asString());
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + response.asString(), e);
    }
  }
}
