package io.linli.rule.override;

import static io.linli.testkit.RuleSettings.ON_SITE;
import static io.linli.testkit.RuleSettings.explain;
import static io.linli.testkit.RuleSettings.override;
import static io.linli.testkit.RuleSettings.set;
import static io.linli.testkit.RuleSettings.value;
import static io.linli.testkit.RuleSettings.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class RuleOverridesTest {

  @Test
  void letsACompanyPromiseMoreThanThePreset() {
    Party street = Tenants.street();
    Party company = Tenants.company();

    override(company, ON_SITE, 15, "MINUTES").statusCode(201);

    JsonPath ours = explain(company, ON_SITE, street.areaCode());
    assertThat(ours.getFloat("amount")).isEqualTo(15f);
    assertThat(ours.getString("considered[0].origin")).isEqualTo("OVERRIDE");
    assertThat(ours.getString("considered.find { it.areaCode == '' }.standing"))
        .isEqualTo("OVERRIDDEN");
    assertThat(explain(Tenants.company(), ON_SITE, street.areaCode()).getFloat("amount"))
        .isEqualTo(60f);
  }

  @Test
  void holdsACompanyToWhatTheStreetFixes() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    override(company, ON_SITE, 45, "MINUTES").statusCode(201);

    set(street, version(List.of(value(ON_SITE, 30, "MINUTES", false)))).statusCode(201);

    JsonPath there = explain(company, ON_SITE, street.areaCode() + "001");
    assertThat(there.getFloat("amount")).isEqualTo(30f);
    assertThat(there.getString("considered.find { it.origin == 'OVERRIDE' }.standing"))
        .isEqualTo("NOT_OVERRIDABLE");
    assertThat(there.getString("considered.find { it.areaCode == '' }.standing"))
        .isEqualTo("WIDER_AREA");
  }

  @Test
  void listsOnesOwnAndNobodyElses() {
    Party company = Tenants.company();
    override(company, ON_SITE, 15, "MINUTES").statusCode(201);
    override(company, ON_SITE, 10, "MINUTES").statusCode(201);

    company.call().get("/api/v1/rule-overrides").then().statusCode(200).body("items", hasSize(2));
    Tenants.company()
        .call()
        .get("/api/v1/rule-overrides")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "service-desk.promise.postponements, 2, TIMES, /ruleCode, rule-not-overridable",
    "service-desk.nobody-knows, 2, TIMES, /ruleCode, rule-unknown",
    "facility.rate.finding-valid, 1, CALENDAR_DAYS, /ruleCode, rule-not-overridable",
    "decoration.warranty, 0, CALENDAR_DAYS, /ruleCode, rule-not-overridable",
    "service-desk.on-site.urgent, 10000, HOURS, /amount, rule-looser",
    "service-desk.on-site.urgent, 2, YUAN, /unit, rule-unit"
  })
  void refusesWhatNobodyMaySet(String rule, int amount, String unit, String at, String code) {
    override(Tenants.company(), rule, amount, unit)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(at))
        .body("violations[0].code", equalTo(code));
  }
}
