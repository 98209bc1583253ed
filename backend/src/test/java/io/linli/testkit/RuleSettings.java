package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets rules for one test. */
public final class RuleSettings {
  /** How soon somebody is there in an emergency; shipped as 60 minutes. */
  public static final String ON_SITE = "service-desk.on-site.urgent";

  /** A year whose working days are shipped. */
  public static final String KNOWN_YEAR = "2026";

  private RuleSettings() {}

  /** A version of the street's, which changes nothing: it says what the country's says. */
  public static UUID pack(Party street) {
    return UUID.fromString(
        set(street, version(List.of(value(ON_SITE, 60, "MINUTES", true))))
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** Sets a version for the jurisdiction of a supervisor. */
  public static ValidatableResponse set(Party supervisor, Map<String, Object> version) {
    return supervisor.call().body(version).post("/api/v1/rule-packs").then();
  }

  /** Sets one rule of a pack for the jurisdiction of a supervisor, from today on. */
  public static ValidatableResponse set(
      Party supervisor, String pack, String rule, Object amount, String unit) {
    Map<String, Object> version = version(List.of(value(rule, amount, unit, false)));
    version.put("code", pack);
    return set(supervisor, version);
  }

  /** A valid version of the service desk's pack that holds from today on. */
  public static Map<String, Object> version(List<Map<String, Object>> values) {
    return new HashMap<>(
        Map.of(
            "code",
            "service-desk",
            "validFrom",
            Contracts.today().toString(),
            "title",
            "街道服务时限",
            "values",
            values));
  }

  /** What a version says of one rule. */
  public static Map<String, Object> value(
      String rule, Object amount, String unit, boolean overridable) {
    return new HashMap<>(
        Map.of(
            "ruleCode",
            rule,
            "amount",
            amount,
            "unit",
            unit,
            "overridable",
            overridable,
            "source",
            "街道办法"));
  }

  /** Sets a tenant's own value from today on. */
  public static ValidatableResponse override(Party party, String rule, Object amount, String unit) {
    return override(party, rule, amount, unit, Contracts.today());
  }

  /** Sets a tenant's own value from a day on. */
  public static ValidatableResponse override(
      Party party, String rule, Object amount, String unit, LocalDate from) {
    return party
        .call()
        .body(
            Map.of(
                "ruleCode",
                rule,
                "amount",
                amount,
                "unit",
                unit,
                "validFrom",
                from.toString(),
                "reason",
                "服务承诺"))
        .post("/api/v1/rule-overrides")
        .then();
  }

  /** Which value applies at a place, and why. */
  public static JsonPath explain(Party party, String rule, String areaCode) {
    return party
        .call()
        .queryParam("areaCode", areaCode)
        .get("/api/v1/rules/" + rule)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
