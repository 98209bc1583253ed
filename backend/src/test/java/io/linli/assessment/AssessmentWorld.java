package io.linli.assessment;

import io.linli.assessment.scoring.Sheets;
import io.linli.assessment.standard.Item;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.PresetStandards;
import io.linli.assessment.standard.Section;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.json.JsonText;
import io.linli.testkit.Estates;
import io.linli.testkit.Tenants.Party;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A street with estates that companies manage, and the steps of a round as HTTP calls. */
public final class AssessmentWorld {
  public static final String STANDARDS = "/api/v1/assessment-standards";
  public static final String ROUNDS = "/api/v1/assessment-rounds";
  public static final String SHEETS = "/api/v1/assessment-sheets";
  public static final String SELF_CHECKS = "/api/v1/self-checks";
  public static final String ORDERS = "/api/v1/rectification-orders";

  private AssessmentWorld() {}

  /** A community of 60,000 m² that the company manages. */
  public static UUID managed(Party street, Party company) {
    return managed(street, company, 60_000, 0);
  }

  public static UUID managed(Party street, Party company, int residential, int commercial) {
    Map<String, Object> description = new HashMap<>(Estates.description());
    description.put("residentialFloorArea", residential);
    description.put("commercialFloorArea", commercial);
    Map<String, Object> registration = new HashMap<>(Estates.registration(street));
    registration.put("description", description);
    UUID community =
        UUID.fromString(
            street
                .call()
                .body(registration)
                .post("/api/v1/communities")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    manage(street, company, community);
    return community;
  }

  private static void manage(Party street, Party company, UUID community) {
    asSupervisor(
        street,
        database ->
            database
                .createNativeQuery(
                    "update community set tenant_id = :company,"
                        + " management_mode = 'PROFESSIONAL_COMPANY' where id = :id")
                .setParameter("company", company.id())
                .setParameter("id", community)
                .executeUpdate());
  }

  /** Works on the database as the service does for a supervisor. */
  public static void asSupervisor(Party street, Consumer<EntityManager> work) {
    as(new Caller("test", street.id(), Capacity.SUPERVISOR, street.areaCode(), Set.of()), work);
  }

  /** Works on the database as the service does for who manages an estate. */
  public static void asOperator(Party company, Consumer<EntityManager> work) {
    as(new Caller("test", company.id(), Capacity.OPERATOR, null, Set.of()), work);
  }

  private static void as(Caller caller, Consumer<EntityManager> work) {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      Arc.container().instance(CallerContext.class).get().bind(caller);
      QuarkusTransaction.requiringNew()
          .run(() -> work.accept(Arc.container().instance(EntityManager.class).get()));
    } finally {
      request.terminate();
    }
  }

  /** Id of a standard that ships with the service. */
  public static String preset(Party caller, String code) {
    return caller
        .call()
        .get(STANDARDS + "?code=" + code)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.preset }.id");
  }

  /** A valid opening by the safe estate standard, self-checks open today. */
  public static Map<String, Object> opening(Party street, int year) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    return new HashMap<>(
        Map.of(
            "title",
            year + "年平安物业考评",
            "standardId",
            preset(street, PresetStandards.SAFE_ESTATE),
            "year",
            year,
            "opensOn",
            today.minusDays(1).toString(),
            "closesOn",
            today.plusDays(1).toString()));
  }

  /** A valid opening by a standard of the street's own that has these items alone. */
  public static Map<String, Object> byItems(Party street, List<Item> items) {
    StandardDefinition check = PresetStandards.load(PresetStandards.ENVIRONMENT_CHECK, 1);
    StandardDefinition own =
        new StandardDefinition(
            "own",
            check.title(),
            check.source(),
            check.validFrom(),
            null,
            15,
            check.bands(),
            List.of(),
            List.of(new Section("1", check.title(), items)));
    String standard =
        street
            .call()
            .body(JsonText.write(own))
            .post(STANDARDS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    post(street, STANDARDS + "/" + standard, "publication", null).statusCode(200);
    Map<String, Object> opening = opening(street, 2026);
    opening.put("standardId", standard);
    return opening;
  }

  public static String open(Party street, int year) {
    return open(street, opening(street, year));
  }

  public static String open(Party street, Map<String, Object> opening) {
    return street.call().body(opening).post(ROUNDS).then().statusCode(201).extract().path("id");
  }

  /** Id of the sheet of a community in a round. */
  public static String sheet(Party street, String round, UUID community) {
    return street
        .call()
        .get(SHEETS + "?roundId=" + round)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.communityId == '" + community + "' }.id");
  }

  public static JsonPath read(Party caller, String path) {
    return caller.call().get(path).then().statusCode(200).extract().jsonPath();
  }

  public static String etag(Party caller, String path) {
    return caller.call().get(path).then().statusCode(200).extract().header("ETag");
  }

  /** The body that scores a sheet of the safe estate standard to a total. */
  public static String scoring(String total, String... vetoes) {
    List<ItemAnswer> answers =
        Sheets.totalling(
            PresetStandards.load(PresetStandards.SAFE_ESTATE, 1), new BigDecimal(total));
    List<Map<String, String>> established =
        List.of(vetoes).stream().map(code -> Map.of("code", code, "facts", "区应急局认定")).toList();
    return JsonText.write(Map.of("answers", answers, "vetoes", established));
  }

  /** The body that fills a self-check of the safe estate standard. */
  public static String filling() {
    return scoring("90.0").replace("\"vetoes\"", "\"evidence\"");
  }

  /** Scores a sheet and submits it. */
  public static void rate(Party street, String sheet, String total, String... vetoes) {
    put(street, SHEETS + "/" + sheet, scoring(total, vetoes)).statusCode(200);
    post(street, SHEETS + "/" + sheet, "submission", null).statusCode(200);
  }

  public static ValidatableResponse publish(Party street, String round) {
    return post(street, ROUNDS + "/" + round, "publication", null);
  }

  /** Replaces a record as it stands now. */
  public static ValidatableResponse put(Party caller, String path, Object body) {
    return caller.call().header("If-Match", etag(caller, path)).body(body).put(path).then();
  }

  /** Takes a step with a record as it stands now. */
  public static ValidatableResponse post(Party caller, String path, String step, Object body) {
    var request = caller.call().header("If-Match", etag(caller, path));
    return (body == null ? request : request.body(body)).post(path + "/" + step).then();
  }

  /** Facts about a photograph. */
  public static Map<String, Object> evidence() {
    return Map.of(
        "fileName",
        "消防栓.jpg",
        "mediaType",
        "image/jpeg",
        "sizeBytes",
        48213,
        "sha256",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "note",
        "已更换");
  }
}
