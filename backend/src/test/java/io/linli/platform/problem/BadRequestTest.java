package io.linli.platform.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is normal input: it gets a clear answer, and nothing is written. */
@LinliTest
class BadRequestTest {
  private Tenants.Party street;

  @BeforeEach
  void aStreet() {
    street = Tenants.street();
  }

  @AfterEach
  void nothingIsWritten() {
    street.call().get("/api/v1/communities").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void namesAFieldThatDoesNotExist() {
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    body.put("colour", "red");

    register(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-request"))
        .body("violations[0].pointer", equalTo("/colour"))
        .body("violations[0].code", equalTo("unknown-field"));
  }

  @Test
  void namesAFieldOfTheWrongType() {
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    Map<String, Object> description = new HashMap<>(Estates.description());
    description.put("elevators", "many");
    body.put("description", description);

    register(body)
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/description/elevators"))
        .body("violations[0].code", equalTo("wrong-type"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "/name; {\"name\": -1}",
        "/name; {\"name\": 1.5}",
        "/name; {\"name\": true}",
        "/name; {\"name\": [\"a\"]}",
        "/name; {\"name\": {}}",
        "/description/address; {\"description\": {\"address\": 12}}",
        "/description/ownershipKinds/0; {\"description\": {\"ownershipKinds\": [0]}}"
      })
  void takesNothingButTextForText(String pointer, String body) {
    street
        .call()
        .body(body)
        .post("/api/v1/communities")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", oneOf("wrong-type", "not-one-of"));
  }

  @ParameterizedTest
  @ValueSource(ints = {19_000, 0, -1})
  void takesNoNumberForADate(int day) {
    street
        .call()
        .body(Map.of("code", street.areaCode() + "001", "name", "社区", "validFrom", day))
        .post("/api/v1/regions")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/validFrom"))
        .body("violations[0].code", equalTo("wrong-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";;q=x", "en;q=2", "a_b,,,", "-", "zh-CN;q=", "*", "xx"})
  void speaksChineseToWhoseLanguageItCannotRead(String language) {
    street
        .call()
        .header("Accept-Language", language)
        .body(Map.of("description", Estates.description()))
        .post("/api/v1/communities")
        .then()
        .statusCode(422)
        .header("Content-Language", equalTo("zh-CN"))
        .body("title", equalTo("不符合规则"));
    street
        .call()
        .header("Accept-Language", language)
        .get("/api/v1/communities")
        .then()
        .statusCode(200);
  }

  @Test
  void heedsTheWeightsOfLanguages() {
    street
        .call()
        .header("Accept-Language", "zh;q=0.1, en-GB;q=0.9")
        .get("/api/v1/communities/x")
        .then()
        .header("Content-Language", equalTo("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer linli", "Bearer a.b.c", "Basic eDp5", "none"})
  void givesARefusedCallerARequestIdAndNothingElse(String authorization) {
    var call = Tenants.anonymous().header("X-Request-Id", "my-request-1");
    if (!authorization.equals("none")) {
      call = call.header("Authorization", authorization);
    }
    call.get("/api/v1/communities")
        .then()
        .statusCode(401)
        .header("X-Request-Id", equalTo("my-request-1"))
        .body(equalTo(""));
  }

  @Test
  void listsTheChoicesOfAnEnumeration() {
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    body.put("conditionClass", "IV");

    register(body)
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/conditionClass"))
        .body("violations[0].message", containsString("I, II, III"));
  }

  @Test
  void namesEveryFieldThatIsMissingInTheCallersLanguage() {
    street
        .call()
        .header("Accept-Language", "en")
        .body(Map.of("description", Estates.description()))
        .post("/api/v1/communities")
        .then()
        .statusCode(422)
        .header("Content-Language", equalTo("en"))
        .body("violations.pointer", hasItem("/code"))
        .body("violations.pointer", hasItem("/areaCode"))
        .body("violations.find { it.pointer == '/name' }.message", equalTo("must not be blank"));
  }

  @Test
  void speaksChineseToWhoeverAsksForNothingElse() {
    register(Map.of("description", Estates.description()))
        .statusCode(422)
        .header("Content-Language", equalTo("zh-CN"))
        .body("title", equalTo("不符合规则"))
        .body("violations.find { it.pointer == '/name' }.message", equalTo("不能为空"));
  }

  @Test
  void refusesTextThatTheDatabaseCannotStore() {
    for (String text : new String[] {"\\u0000", "a\\u0000b", "\\ud800x"}) {
      street
          .call()
          .body("{\"name\": \"" + text + "\"}")
          .post("/api/v1/communities")
          .then()
          .statusCode(400)
          .body("violations[0].pointer", equalTo("/name"))
          .body("violations[0].code", equalTo("not-plain-text"));
    }
    street
        .call()
        .queryParam("name", "a\0b")
        .get("/api/v1/regions")
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("not-plain-text"));
  }

  @Test
  void refusesADateThatNobodyMeans() {
    street
        .call()
        .body(
            Map.of(
                "code", street.areaCode() + "001",
                "name", "社区",
                "validFrom", "-999999999-01-01"))
        .post("/api/v1/regions")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/validFrom"))
        .body("violations[0].code", equalTo("date-out-of-range"));
  }

  @Test
  void refusesWhatIsNoJson() {
    street
        .call()
        .body("{ not json")
        .post("/api/v1/communities")
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("not-json"));
  }

  @Test
  void refusesABodyOverTheLimit() {
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    body.put("name", "x".repeat(2_000_000));

    register(body).statusCode(413).body("code", equalTo("body-too-large"));
  }

  @Test
  void refusesAnotherContentType() {
    street
        .call()
        .contentType("text/plain")
        .body("name=x")
        .post("/api/v1/communities")
        .then()
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
  }

  @Test
  void refusesAnIdThatIsNone() {
    street
        .call()
        .get("/api/v1/communities/17")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void refusesALimitOutOfRange() {
    street
        .call()
        .queryParam("limit", 201)
        .get("/api/v1/communities")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("?limit"));
  }

  @Test
  void tellsAStrangerNothing() {
    Tenants.anonymous().get("/api/v1/communities").then().statusCode(401).body(emptyString());
  }

  @Test
  void givesEveryAnswerARequestId() {
    street
        .call()
        .header("X-Request-Id", "brought-by-the-caller")
        .get("/api/v1/communities")
        .then()
        .header("X-Request-Id", equalTo("brought-by-the-caller"));
    street
        .call()
        .header("X-Request-Id", "<script>")
        .get("/api/v1/communities")
        .then()
        .header("X-Request-Id", not(containsString("script")));
  }

  private ValidatableResponse register(Map<String, Object> body) {
    return street.call().body(body).post("/api/v1/communities").then();
  }
}
