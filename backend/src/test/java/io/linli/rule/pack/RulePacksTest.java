package io.linli.rule.pack;

import static io.linli.testkit.RuleSettings.ON_SITE;
import static io.linli.testkit.RuleSettings.set;
import static io.linli.testkit.RuleSettings.value;
import static io.linli.testkit.RuleSettings.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class RulePacksTest {

  @Test
  void shipsThePresetsWithUnitAndSource() {
    String shipped =
        Tenants.company()
            .call()
            .queryParam("code", "service-desk")
            .get("/api/v1/rule-packs")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.areaCode == '' }.id");

    Tenants.company()
        .call()
        .get("/api/v1/rule-packs/" + shipped)
        .then()
        .statusCode(200)
        .body("values.find { it.ruleCode == 'service-desk.answer.complaint' }.amount", equalTo(3f))
        .body(
            "values.find { it.ruleCode == 'service-desk.answer.complaint' }.unit",
            equalTo("WORKING_DAYS"))
        .body(
            "values.find { it.ruleCode == 'service-desk.follow-up.complaint' }.overridable",
            equalTo(false));
  }

  @Test
  void letsAStreetSetRulesForItsOwnJurisdictionOnly() {
    Party street = Tenants.street();
    Party other = Tenants.street();

    set(street, version(List.of(value(ON_SITE, 30, "MINUTES", true))))
        .statusCode(201)
        .body("areaCode", equalTo(street.areaCode()))
        .body("values", hasSize(1));

    assertThat(amount(street, street.areaCode())).isEqualTo(30f);
    assertThat(amount(other, other.areaCode())).isEqualTo(60f);
    set(Tenants.company(), version(List.of(value(ON_SITE, 30, "MINUTES", true)))).statusCode(403);
  }

  @Test
  void keepsTheNewestOfTwoVersionsOfTheSameDay() {
    Party street = Tenants.street();

    set(street, version(List.of(value(ON_SITE, 30, "MINUTES", true)))).statusCode(201);
    set(street, version(List.of(value(ON_SITE, 20, "MINUTES", true)))).statusCode(201);

    assertThat(amount(street, street.areaCode())).isEqualTo(20f);
  }

  @ParameterizedTest
  @CsvSource({
    "service-desk.on-site.urgent, 30, PERCENT, true, /values/0/unit, rule-unit",
    "service-desk.on-site.urgent, 1.5, HOURS, true, /values/0/amount, rule-not-whole",
    "service-desk.on-site.urgent, 10001, MINUTES, true, /values/0/amount, rule-amount",
    "service-desk.on-site.urgent, -1, MINUTES, true, /values/0/amount, decimal-min",
    "service-desk.on-site.urgent, 1.234, HOURS, true, /values/0/amount, digits",
    "service-desk.finish.water, 0, DAY_ENDS, true, /values/0/amount, rule-amount",
    "service-desk.follow-up, 101, PERCENT, true, /values/0/amount, rule-amount",
    "service-desk.follow-up.major, 100, PERCENT, true, /values/0/overridable, rule-not-overridable",
    "service-desk.nobody-knows, 1, HOURS, true, /values/0/ruleCode, rule-unknown"
  })
  void refusesValuesThatCantBe(
      String rule,
      java.math.BigDecimal amount,
      String unit,
      boolean overridable,
      String at,
      String code) {
    set(Tenants.street(), version(List.of(value(rule, amount, unit, overridable))))
        .statusCode(422)
        .body("violations[0].pointer", equalTo(at))
        .body("violations[0].code", equalTo(code));
  }

  @Test
  void refusesVersionsThatCantBe() {
    Party street = Tenants.street();
    Map<String, Object> version =
        version(List.of(value(ON_SITE, 30, "MINUTES", true), value(ON_SITE, 20, "MINUTES", true)));
    version.put("validFrom", Contracts.today().minusDays(1).toString());
    version.put("validUntil", Contracts.today().minusDays(2).toString());

    set(street, version)
        .statusCode(422)
        .body(
            "violations.code",
            equalTo(List.of("date-in-past", "dates-turned-round", "rule-twice")));
    version.put("code", "nobody-knows");
    set(street, version).body("violations[2].code", equalTo("rule-pack-unknown"));
  }

  private static float amount(Party party, String areaCode) {
    return RuleSettings.explain(party, ON_SITE, areaCode).getFloat("amount");
  }
}
