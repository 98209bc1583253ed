package io.linli.servicedesk.servicecase;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.etag;
import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.open;
import static io.linli.testkit.ServiceCases.opened;
import static io.linli.testkit.ServiceCases.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A street that runs its estates itself handles their cases as a company would (T3). */
@LinliTest
class ServiceCaseTest {

  @Test
  void seesARepairThroughFromTheCallToTheSignature() {
    Party manager = Tenants.street();
    UUID community = Estates.community(manager);
    Tenants.admit(manager, manager.subject() + "-plumber", Set.of(Roles.CLERK));
    String id = opened(manager, community);

    move(manager, id, "acceptance", Map.of("major", false))
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    move(manager, id, "dispatch", Map.of("assignee", manager.subject() + "-plumber"))
        .statusCode(200)
        .body("state", equalTo("DISPATCHED"))
        .body("firstContact", equalTo(manager.subject()))
        .body("maintenanceFundOffered", equalTo(true));
    move(manager, id, "arrival", Map.of("note", "已关阀")).statusCode(200);
    move(manager, id, "completion", Map.of("result", "更换管件")).body("state", equalTo("DONE"));
    move(manager, id, "confirmation", Map.of("how", "业主签字", "satisfaction", 5))
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("satisfaction", equalTo(5));
    move(manager, id, "closing", Map.of()).statusCode(200).body("state", equalTo("CLOSED"));

    manager
        .call()
        .get(PATH + "/" + id + "/steps")
        .then()
        .body(
            "items.move",
            contains("OPEN", "ACCEPT", "DISPATCH", "ARRIVE", "FINISH", "CONFIRM", "CLOSE"));
    JsonPath clocks = clocks(manager, id);
    assertThat(clocks.getList("clocks.findAll { it.endedAt != null }.inTime"))
        .containsExactly(true, true, true, true);
  }

  @Test
  void setsTheLimitsByTheRulesOfThePlaceAndSaysWhy() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    RuleSettings.set(
            street,
            RuleSettings.version(
                List.of(RuleSettings.value(RuleSettings.ON_SITE, 30, "MINUTES", true))))
        .statusCode(201);

    String id = opened(street, community);

    JsonPath clocks = clocks(street, id);
    assertThat(minutes(clocks, "RESPOND")).isEqualTo(3);
    assertThat(minutes(clocks, "ON_SITE")).isEqualTo(30);
    assertThat(minutes(clocks, "FINISH")).isEqualTo(24 * 60);
    street
        .call()
        .get(PATH + "/" + id + "/clocks/ON_SITE/rule")
        .then()
        .statusCode(200)
        .body("amount", equalTo(30f))
        .body("considered.find { it.areaCode == '' }.standing", equalTo("WIDER_AREA"));
    street.call().get(PATH + "/" + id + "/clocks/PROMISE/rule").then().statusCode(404);
  }

  @Test
  void refusesWithAReasonAndPassesOnWithANumber() {
    Party manager = Tenants.street();
    UUID community = Estates.community(manager);
    String refused = opened(manager, community);
    String passedOn = opened(manager, community);

    move(manager, refused, "refusal", Map.of("reason", "")).statusCode(422);
    move(manager, refused, "refusal", Map.of("reason", "重复报修"))
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("outcome", equalTo("重复报修"));
    move(manager, passedOn, "referral", Map.of("referredTo", "供水热线 96510", "reason", "表前管道"))
        .statusCode(200)
        .body("state", equalTo("PASSED_ON"))
        .body("referredTo", equalTo("供水热线 96510"));
    move(manager, passedOn, "acceptance", Map.of("major", false))
        .statusCode(409)
        .body("code", equalTo("case-state-conflict"));
  }

  @Test
  void ofTwoClerksWhoDispatchAtOnceOneIsTooLate() {
    Party manager = Tenants.street();
    String id = opened(manager, Estates.community(manager));
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);
    String read = etag(manager, id);
    Map<String, Object> body = Map.of("assignee", manager.subject());

    move(manager, id, "dispatch", body, read).statusCode(200);
    move(manager, id, "dispatch", body, read).statusCode(412);
    move(manager, id, "dispatch", Map.of("assignee", "somebody-else"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/assignee"));
  }

  @Test
  void aPromiseIsPutOffOnceAndNotAgain() {
    Party manager = Tenants.street();
    String id = opened(manager, Estates.community(manager));
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);

    move(manager, id, "postponement", promise(2))
        .statusCode(409)
        .body("code", equalTo("promise-missing"));
    move(manager, id, "promise", promise(9))
        .statusCode(422)
        .body("violations[0].code", equalTo("promise-too-late"));
    move(manager, id, "promise", promise(-1))
        .statusCode(422)
        .body("violations[0].code", equalTo("time-not-ahead"));
    move(manager, id, "promise", promise(1)).statusCode(200);
    move(manager, id, "promise", promise(2)).statusCode(409).body("code", equalTo("promise-made"));
    move(manager, id, "postponement", promise(2)).statusCode(200).body("postponements", equalTo(1));
    move(manager, id, "postponement", promise(3))
        .statusCode(409)
        .body("code", equalTo("postponed-enough"));
  }

  @Test
  void theClocksStandStillWhileTheDeskWaitsForThePerson() {
    Party manager = Tenants.street();
    String id = opened(manager, Estates.community(manager));
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);

    move(manager, id, "waiting", Map.of("reason", "业主外出，明日回家")).statusCode(200);

    assertThat(clocks(manager, id).getList("clocks.findAll { it.stoppedAt != null }.kind"))
        .containsExactlyInAnyOrder("ON_SITE", "FINISH");
    move(manager, id, "dispatch", Map.of("assignee", manager.subject()))
        .statusCode(409)
        .body("code", equalTo("case-waiting"));
    move(manager, id, "resumption", Map.of()).statusCode(200).body("waitingSince", nullValue());
    move(manager, id, "resumption", Map.of())
        .statusCode(409)
        .body("code", equalTo("case-not-waiting"));
    assertThat(clocks(manager, id).getList("clocks.findAll { it.stoppedAt != null }")).isEmpty();
  }

  @Test
  void asksAfterEveryComplaintBeforeItIsClosed() {
    Party manager = Tenants.street();
    String id =
        open(manager, opening(Estates.community(manager), "COMPLAINT"))
            .statusCode(201)
            .extract()
            .path("id");
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);
    move(manager, id, "completion", Map.of("result", "已调整保洁班次")).statusCode(200);
    move(manager, id, "confirmation", Map.of("how", "电话确认")).statusCode(200);

    move(manager, id, "closing", Map.of()).statusCode(409).body("code", equalTo("follow-up-owed"));
    move(manager, id, "follow-up", Map.of("satisfaction", 6, "said", "好")).statusCode(422);
    move(manager, id, "follow-up", Map.of("satisfaction", 4, "said", "处理及时"))
        .statusCode(200)
        .body("state", equalTo("FOLLOWED_UP"));
    move(manager, id, "closing", Map.of()).statusCode(200);
  }

  @Test
  void startsTheClocksAnewWhenACaseIsReopened() {
    Party manager = Tenants.street();
    String id = ServiceCases.done(manager, Estates.community(manager));

    move(manager, id, "reopening", Map.of("reason", "又漏了"))
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("reopenings", equalTo(1))
        .body("endedAt", nullValue());

    assertThat(clocks(manager, id).getList("clocks.findAll { it.endedAt == null }.kind"))
        .containsExactlyInAnyOrder("ON_SITE", "FINISH");
  }

  @Test
  void masksThePersonAndRecordsWhoLooks() {
    Party manager = Tenants.street();
    String id = opened(manager, Estates.community(manager));
    String case_ = PATH + "/" + id;

    manager
        .call()
        .get(case_)
        .then()
        .body("personName", equalTo("张*"))
        .body("personTelephone", equalTo("138****5678"));
    manager
        .call()
        .body(Map.of("reason", "上门前联系"))
        .post(case_ + "/contact-looks")
        .then()
        .statusCode(200)
        .body("name", equalTo("张建国"))
        .body("telephone", equalTo("13800005678"));
    manager
        .call()
        .get("/api/v1/service-case-contact-looks")
        .then()
        .body("items", hasSize(1))
        .body("items[0].reason", equalTo("上门前联系"));
  }

  private static Map<String, Object> promise(int days) {
    return Map.of(
        "until",
        OffsetDateTime.now(java.time.ZoneOffset.ofHours(8)).plusDays(days).toString(),
        "told",
        "已电话告知");
  }

  private static JsonPath clocks(Party by, String id) {
    return by.call().get(PATH + "/" + id + "/clocks").then().statusCode(200).extract().jsonPath();
  }

  private static long minutes(JsonPath clocks, String kind) {
    String clock = "clocks.find { it.kind == '%s' }.".formatted(kind);
    return Duration.between(
            OffsetDateTime.parse(clocks.getString(clock + "startedAt")),
            OffsetDateTime.parse(clocks.getString(clock + "dueAt")))
        .toMinutes();
  }
}
