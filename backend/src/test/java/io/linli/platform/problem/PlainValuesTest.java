package io.linli.platform.problem;

import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is taken for what it isn't: what was sent may have been meant otherwise. */
@LinliTest
class PlainValuesTest {
  private Tenants.Party street;

  @BeforeEach
  void aStreet() {
    street = Tenants.street();
  }

  /** A body that means something else than it says. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "/description/elevators; {\"description\": {\"elevators\": 1.5}}",
        "/description/elevators; {\"description\": {\"elevators\": \"\"}}",
        "/description/landArea; {\"description\": {\"landArea\": \"\"}}",
        "/description/enclosed; {\"description\": {\"enclosed\": \"true\"}}",
        "/description/enclosed; {\"description\": {\"enclosed\": 1}}"
      })
  void takesNothingForWhatItIsNot(String pointer, String body) {
    street
        .call()
        .body(body)
        .post("/api/v1/communities")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo("wrong-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\": \"a\", \"name\": \"b\"}", "{} {}", "{}x"})
  void refusesABodyThatSaysMoreThanOneThing(String body) {
    street.call().body(body).post("/api/v1/communities").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u202e", "\\u200b", "\\u0007", "\\u001b"})
  void refusesTextThatNobodySees(String text) {
    street
        .call()
        .body("{\"name\": \"张三" + text + "\"}")
        .post("/api/v1/communities")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/name"))
        .body("violations[0].code", equalTo("not-plain-text"));
  }

  @ParameterizedTest(name = "{0} {1}={2}")
  @CsvSource({
    "/api/v1/communities, limit, abc, whole-number",
    "/api/v1/communities, limit, 99999999999, whole-number",
    "/api/v1/service-cases, communityId, None, uuid",
    "/api/v1/service-cases, pooled, maybe, not-one-of",
    "/api/v1/patrol-rounds, from, yesterday, date",
    "/api/v1/patrol-rounds, from, -4713-01-01, date",
    "/api/v1/service-contracts, expiringWithinDays, 1.5, whole-number"
  })
  void namesAParameterOfTheWrongType(String path, String parameter, String value, String code) {
    street
        .call()
        .queryParam(parameter, value)
        .get(path)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?" + parameter))
        .body("violations[0].code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4713-01-01T00:00:00Z", "1999-12-31T00:00:00+08:00"})
  void refusesATimeThatNobodyMeans(String time) {
    street
        .call()
        .body("{\"occurredAt\": \"" + time + "\"}")
        .post("/api/v1/service-cases")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/occurredAt"))
        .body("violations[0].code", equalTo("time-out-of-range"));
  }
}
