package io.linli.contract.servicecontract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What isn't a contract, and what can't be done with one. */
@LinliTest
class ServiceContractBadInputTest {
  private static final String PATH = "/api/v1/service-contracts";

  private final LocalDate today = Contracts.today();
  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void aStreetWithACommunityAndACompany() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
  }

  static Stream<Arguments> badTerms() {
    LocalDate today = Contracts.today();
    Object negative = tariff(new BigDecimal("-0.01"));
    Object zero = tariff(BigDecimal.ZERO);
    Object fine = tariff(new BigDecimal("0.85001"));
    Object line = Map.of("use", "RESIDENTIAL", "tariff", new BigDecimal("0.85"));
    Object item = Map.of("name", "入户保洁", "unit", "次", "price", new BigDecimal("-1"));
    return Stream.of(
        arguments(
            "endsOn", today.minusDays(1).toString(), "/endsOn", "contract-dates-turned-round"),
        arguments("endsOn", today.toString(), "/endsOn", "contract-dates-turned-round"),
        arguments("endsOn", today.plusYears(10).toString(), "/endsOn", "contract-too-long"),
        arguments("startsOn", "2001-01-01", "/endsOn", "contract-too-long"),
        arguments("startsOn", null, "/startsOn", "not-null"),
        arguments("tariffs", negative, "/tariffs/0/tariff", "decimal-min"),
        arguments("tariffs", zero, "/tariffs/0/tariff", "decimal-min"),
        arguments("tariffs", fine, "/tariffs/0/tariff", "digits"),
        arguments("tariffs", List.of(), "/tariffs", "not-empty"),
        arguments("tariffs", List.of(line, line), "/tariffs/1/use", "tariff-use-twice"),
        arguments("serviceItems", List.of(item), "/serviceItems/0/price", "decimal-min"),
        arguments(
            "firstParty", Map.of("kind", "OWNERS", "name", " "), "/firstParty/name", "not-blank"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("badTerms")
  void refusesTermsThatMakeNoContract(String field, Object value, String pointer, String code) {
    Map<String, Object> terms = Contracts.terms(today, today.plusYears(3));
    terms.put(field, value);

    company
        .call()
        .body(Map.of("communityId", community.toString(), "terms", terms))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/terms" + pointer))
        .body("violations[0].code", equalTo(code));
    company.call().get(PATH).then().body("items", hasSize(0));
  }

  @Test
  void refusesAPeriodThatIsWhollyInThePast() {
    Contracts.draft(company, community, today.minusYears(2), today.minusDays(1))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/terms/endsOn"))
        .body("violations[0].code", equalTo("contract-in-the-past"));
  }

  @Test
  void takesAPeriodOfExactlyTenYears() {
    Contracts.draft(company, community, today, today.plusYears(10).minusDays(1)).statusCode(201);
  }

  @Test
  void refusesAContractForACommunityThatIsNotThere() {
    Contracts.draft(company, UUID.randomUUID(), today, today.plusYears(1))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/communityId"))
        .body("violations[0].code", equalTo("community-unknown"));
  }

  @Test
  void refusesAKindThatIsNone() {
    Map<String, Object> terms = Contracts.terms(today, today.plusYears(3));
    terms.put("kind", "HANDSHAKE");

    company
        .call()
        .body(Map.of("communityId", community.toString(), "terms", terms))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("not-one-of"));
  }

  @Test
  void refusesFilingTwice() {
    String id = Contracts.filed(company, community, today, today.plusYears(1));

    Contracts.step(company, id, "filing")
        .statusCode(409)
        .body("code", equalTo("contract-status-conflict"))
        .body("detail", equalTo("当前状态为 FILED。"));
  }

  @Test
  void refusesActivatingWhatIsNotConfirmed() {
    String id = Contracts.filed(company, community, today, today.plusYears(1));

    Contracts.step(street, id, "activation")
        .statusCode(409)
        .body("code", equalTo("contract-not-confirmed"));
  }

  @Test
  void refusesConfirmingTwice() {
    String waits =
        Contracts.confirmed(street, company, community, today.plusDays(5), today.plusYears(1));
    Contracts.step(street, waits, "confirmation")
        .statusCode(409)
        .body("code", equalTo("contract-already-confirmed"));

    String runs = Contracts.active(street, company, Estates.community(street), today.plusYears(1));
    Contracts.step(street, runs, "confirmation")
        .statusCode(409)
        .body("code", equalTo("contract-status-conflict"));
    Contracts.step(street, runs, "filing-return", Map.of("reason", "晚了")).statusCode(409);
  }

  @Test
  void theDatabaseRefusesASecondActiveContractAndTheAnswerNamesTheFirst() {
    Contracts.active(street, company, community, today.plusYears(1));
    String renewal = Contracts.filed(company, community, today.minusDays(3), today.plusYears(2));

    Contracts.step(street, renewal, "confirmation")
        .statusCode(409)
        .body("code", equalTo("contract-periods-overlap"))
        .body("detail", containsString(today.toString()))
        .body("detail", containsString(today.plusYears(1).toString()));
    Contracts.get(street, renewal)
        .body("status", equalTo("FILED"))
        .body("confirmedAt", nullValue());
  }

  @Test
  void refusesChangingWhatIsFiled() {
    String id = Contracts.filed(company, community, today, today.plusYears(1));

    company
        .call()
        .header("If-Match", Contracts.etag(company, id))
        .body(Contracts.terms(today, today.plusYears(9)))
        .put(PATH + "/" + id + "/terms")
        .then()
        .statusCode(409)
        .body("code", equalTo("contract-status-conflict"));
  }

  @Test
  void refusesAStaleOrMissingVersion() {
    String id = Contracts.draft(company, community, today, today.plusYears(1)).extract().path("id");
    company
        .call()
        .header("If-Match", "\"0\"")
        .body(Contracts.terms(today, today.plusYears(2)))
        .put(PATH + "/" + id + "/terms")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""));

    company
        .call()
        .header("If-Match", "\"0\"")
        .body(Contracts.terms(today, today.plusYears(3)))
        .put(PATH + "/" + id + "/terms")
        .then()
        .statusCode(412)
        .body("code", equalTo("stale-version"));
    company.call().post(PATH + "/" + id + "/filing").then().statusCode(428);
  }

  @Test
  void refusesATerminationOutsideThePeriodOrAhead() {
    String id = Contracts.active(street, company, community, today.plusYears(1));

    for (LocalDate day : new LocalDate[] {today.minusDays(1), today.plusDays(1)}) {
      Contracts.step(
              street, id, "termination", Map.of("terminatedOn", day.toString(), "reason", "解除"))
          .statusCode(422)
          .body("violations[0].code", equalTo("termination-day"));
    }
    Contracts.get(company, id).body("status", equalTo("ACTIVE"));
  }

  private static List<Map<String, Object>> tariff(BigDecimal tariff) {
    return List.of(Map.of("use", "RESIDENTIAL", "tariff", tariff));
  }
}
