package io.linli.assessment.standard;

import static io.linli.assessment.AssessmentWorld.ROUNDS;
import static io.linli.assessment.AssessmentWorld.STANDARDS;
import static io.linli.assessment.AssessmentWorld.asSupervisor;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.preset;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.assessment.Levels;
import io.linli.platform.json.JsonText;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LinliTest
class StandardVersionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        PresetStandards.SAFE_ESTATE,
        PresetStandards.ENVIRONMENT_CHECK,
        PresetStandards.PROPERTY_RATES
      })
  void shipsThePresetsToEverybodyAsTheyAreWritten(String code) {
    Party company = Tenants.company();
    JsonPath shipped = read(company, STANDARDS + "/" + preset(company, code));

    assertThat(shipped.getString("state")).isEqualTo("PUBLISHED");
    assertThat(shipped.getString("tenantId")).isNull();
    StandardDefinition kept =
        JsonText.read(JsonText.write(shipped.get("definition")), new TypeReference<>() {});
    StandardDefinition written = PresetStandards.load(code, 1);
    assertThat(StandardCheck.of(kept)).isEmpty();
    assertThat(kept.source()).isEqualTo(written.source());
    assertThat(kept.items()).extracting(Item::text).isEqualTo(texts(written));
  }

  @Test
  void draftsAndPublishesVersionsThatThenNeverChange() {
    Party street = Tenants.street();
    String first = draft(street, own());
    String path = STANDARDS + "/" + first;
    put(street, path, own().replace("平安物业管理小区标准", "本街道平安小区标准"))
        .statusCode(200)
        .body("definition.title.zh", equalTo("本街道平安小区标准"));
    post(street, path, "publication", null).statusCode(200).body("state", equalTo("PUBLISHED"));

    put(street, path, own()).statusCode(409).body("code", equalTo("standard-published"));
    post(street, path, "publication", null).statusCode(409);
    assertThatThrownBy(
            () ->
                asSupervisor(
                    street,
                    database ->
                        database
                            .createNativeQuery(
                                "update assessment_standard set valid_to = '2030-01-01' where id ="
                                    + " '"
                                    + first
                                    + "'")
                            .executeUpdate()))
        .hasStackTraceContaining("is frozen");
    String second = draft(street, own());
    assertThat(read(street, STANDARDS + "/" + second).getInt("standardVersion")).isEqualTo(2);
  }

  @Test
  void refusesAStandardThatAddsToNinetyNine() {
    Party street = Tenants.street();
    street
        .call()
        .body(
            own()
                .replace("street-check", "ninety-nine")
                .replaceFirst("\"points\":8.0", "\"points\":7.0"))
        .post(STANDARDS)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/sections"))
        .body("violations.message", hasItem("各项分值合计为 99.0，须为 100.0"));
    street.call().get(STANDARDS + "?code=ninety-nine").then().body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"sections\":[{\"items\":[null]}],\"bands\":[null]}"})
  void namesEverythingThatIsMissing(String body) {
    Tenants.street()
        .call()
        .body(body)
        .post(STANDARDS)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/code"))
        .body("violations.pointer", hasItem("/title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sections\":[{\"items\":[{\"scoring\":{\"kind\":\"LOTTERY\"}}]}]}",
        "{\"sections\":[{\"items\":[{\"scoring\":{}}]}]}",
        "{\"bands\":{}}",
        "{\"colour\":\"red\"}",
        "[]"
      })
  void refusesWhatIsNoStandard(String body) {
    Tenants.street().call().body(body).post(STANDARDS).then().statusCode(400);
  }

  @Test
  void hidesADraftFromEverybodyButItsMaker() {
    Levels levels = Levels.fresh();
    Party street = levels.street();
    String path = STANDARDS + "/" + draft(street, own());
    Party district = levels.district();

    for (Party other : List.of(Tenants.street(), Tenants.company(), district)) {
      other.call().get(path).then().statusCode(404);
    }
    Tenants.street()
        .call()
        .header("If-Match", "\"0\"")
        .body(own())
        .put(path)
        .then()
        .statusCode(404);
  }

  @Test
  void letsAStreetRateByTheStandardOfItsDistrictAndNotOfAnotherStreet() {
    Levels levels = Levels.fresh();
    Party street = levels.street();
    Party district = levels.district();
    Party other = Tenants.street();
    Map<String, Object> opening = opening(street, 2026);

    opening.put("standardId", published(other));
    street
        .call()
        .body(opening)
        .post(ROUNDS)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("standard-unusable"));
    opening.put("standardId", published(district));
    street.call().body(opening).post(ROUNDS).then().statusCode(201);
    opening.put("standardId", draft(street, own()));
    street.call().body(opening).post(ROUNDS).then().statusCode(422);
  }

  @Test
  void refusesACompanyMakingStandards() {
    Tenants.company()
        .call()
        .body(own())
        .post(STANDARDS)
        .then()
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }

  private static String published(Party supervisor) {
    String id = draft(supervisor, own());
    post(supervisor, STANDARDS + "/" + id, "publication", null).statusCode(200);
    return id;
  }

  private static String draft(Party supervisor, String definition) {
    return supervisor
        .call()
        .body(definition)
        .post(STANDARDS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String own() {
    return JsonText.write(PresetStandards.load(PresetStandards.SAFE_ESTATE, 1))
        .replace("\"safe-estate\"", "\"street-check\"");
  }

  private static List<LocalizedText> texts(StandardDefinition standard) {
    return standard.items().stream().map(Item::text).toList();
  }
}
