package io.linli.estate.transfer;

import io.linli.testkit.Tenants.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The rows of the register as a party can list them, under the English headings of an export. */
final class ListedRows {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

  private final Party party;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private ListedRows(Party party) {
    this.party = party;
  }

  static List<Map<String, String>> of(RegisterList list, Party party) {
    ListedRows listed = new ListedRows(party);
    switch (list) {
      case COMMUNITIES -> listed.communities();
      case BUILDINGS -> listed.buildings();
      case UNITS -> listed.units();
      case HOUSEHOLDS -> listed.households();
      case OCCUPANTS -> listed.occupants();
      case HAVES -> listed.haves();
      case MANAGEMENT_PERIODS -> listed.managementPeriods();
      case MANAGEMENT_AREAS -> listed.managementAreas();
      case SURVEYS -> listed.surveys();
      case COMMUNITY_SURVEYS -> listed.communitySurveys();
    }
    return listed.rows;
  }

  /** A number without idle zeros, whichever way it came. */
  static String plain(String text) {
    return DECIMAL.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  private void communities() {
    for (Map<String, Object> community : all("communities")) {
      row(
          Map.of("Community code", "code", "Name", "name", "Area code", "areaCode"),
          community,
          "Management mode",
          words(community.get("managementMode")));
    }
  }

  private void buildings() {
    eachBuilding(
        (code, building) ->
            row(
                Map.of("Building", "code", "Floors", "floors", "Built in", "builtYear"),
                building,
                "Community code",
                code));
  }

  private void units() {
    eachBuilding(
        (code, building) ->
            all("buildings/" + building.get("id") + "/units")
                .forEach(
                    unit ->
                        row(
                            Map.of("Unit", "code"),
                            unit,
                            "Community code",
                            code,
                            "Building",
                            text(building, "code"))));
  }

  private void households() {
    for (Map<String, Object> household : all("households")) {
      row(
          Map.of(
              "Building",
              "buildingCode",
              "Unit",
              "unitCode",
              "Room",
              "roomNumber",
              "Floor",
              "floor",
              "Floor area",
              "floorArea"),
          household,
          "Use",
          words(household.get("use")));
    }
  }

  private void occupants() {
    for (Map<String, Object> household : all("households")) {
      for (Map<String, Object> person :
          all("households/" + household.get("id") + "/occupants?includeEnded=true")) {
        row(
            Map.of(
                "Name",
                "name",
                "Telephone",
                "telephone",
                "Identity number",
                "identityNumber",
                "Relation to owner",
                "relation",
                "From",
                "validFrom",
                "Until",
                "validUntil"),
            person,
            "Room",
            text(household, "roomNumber"),
            "Kind",
            words(person.get("kind")));
      }
    }
  }

  private void haves() {
    eachCommunity(
        "haves",
        "haves",
        (code, have) ->
            row(
                Map.of("Evidence", "evidence", "Seen on", "seenOn"),
                have,
                "Community code",
                code,
                "Have",
                words(have.get("have")),
                "Present",
                Boolean.TRUE.equals(have.get("present")) ? "yes" : "no"));
  }

  private void managementPeriods() {
    eachCommunity(
        "management/periods",
        "items",
        (code, period) ->
            row(
                Map.of(
                    "Managed by",
                    "tenantName",
                    "From",
                    "validFrom",
                    "Until",
                    "validUntil",
                    "Occasion",
                    "reason"),
                period,
                "Community code",
                code,
                "Management mode",
                words(period.get("mode"))));
  }

  private void managementAreas() {
    for (Map<String, Object> area : all("management-areas?includeEnded=true")) {
      for (Map<String, Object> part : objects(area, "parts")) {
        row(
            Map.of(
                "Management area",
                "name",
                "Area code",
                "areaCode",
                "Occasion",
                "reason",
                "From",
                "validFrom",
                "Until",
                "validUntil"),
            area,
            "Community code",
            one("communities/" + part.get("communityId"), "code"),
            "Building",
            part.containsKey("buildingId")
                ? one("buildings/" + part.get("buildingId"), "code")
                : "");
      }
    }
  }

  private void surveys() {
    for (Map<String, Object> survey : all("surveys")) {
      for (Map<String, Object> figure : objects(survey, "figures")) {
        survey(
            survey, figure, "", figure.get("whole"), figure.get("sum"), figure.get("difference"));
        for (Map<String, Object> part : objects(figure, "parts")) {
          survey(survey, figure, text(part, "name"), part.get("value"), "", "");
        }
      }
    }
  }

  private void survey(
      Map<String, Object> survey,
      Map<String, Object> figure,
      String part,
      Object value,
      Object sum,
      Object difference) {
    row(
        Map.of("Title", "title", "Area code", "areaCode", "Surveyed on", "surveyedOn"),
        survey,
        "Broken down by",
        words(survey.get("breakdown")),
        "Figure",
        words(figure.get("figure")),
        "Part",
        part,
        "Value",
        plain(value.toString()),
        "Sum of the parts",
        plain(sum.toString()),
        "Difference",
        plain(difference.toString()));
  }

  private void communitySurveys() {
    eachCommunity(
        "survey",
        "figures",
        (code, line) ->
            row(
                Map.of(
                    "Declared", "declared", "Registered", "registered", "Difference", "difference"),
                line,
                "Community code",
                code,
                "Figure",
                words(line.get("figure"))));
  }

  private void eachCommunity(
      String part, String field, BiConsumer<String, Map<String, Object>> consumer) {
    for (Map<String, Object> community : all("communities")) {
      String path = "communities/" + community.get("id") + "/" + part;
      List<Map<String, Object>> rowsOfOne = party.call().get("/api/v1/" + path).path(field);
      rowsOfOne.forEach(row -> consumer.accept(text(community, "code"), row));
    }
  }

  private void eachBuilding(BiConsumer<String, Map<String, Object>> consumer) {
    eachCommunity("buildings", "items", consumer);
  }

  /** Headings with the fields behind them, then headings with their values. */
  private void row(Map<String, String> fields, Map<String, Object> record, String... more) {
    Map<String, String> row = new TreeMap<>();
    fields.forEach((heading, field) -> row.put(heading, plain(text(record, field))));
    for (int i = 0; i < more.length; i += 2) {
      row.put(more[i], more[i + 1]);
    }
    rows.add(row);
  }

  private List<Map<String, Object>> all(String path) {
    String limit = (path.contains("?") ? "&" : "?") + "limit=200";
    return party
        .call()
        .get("/api/v1/" + path + limit)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  private String one(String path, String field) {
    return party.call().get("/api/v1/" + path).then().statusCode(200).extract().path(field);
  }

  private static String text(Map<String, Object> record, String field) {
    return Objects.toString(record.get(field), "");
  }

  private static String words(Object code) {
    return code.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  private static List<Map<String, Object>> objects(Map<String, Object> owner, String field) {
    return (List<Map<String, Object>>) owner.get(field);
  }
}
