package io.linli.servicedesk.mediation;

import static io.linli.testkit.Mediations.PATH;
import static io.linli.testkit.Mediations.accepted;
import static io.linli.testkit.Mediations.agreement;
import static io.linli.testkit.Mediations.ask;
import static io.linli.testkit.Mediations.get;
import static io.linli.testkit.Mediations.hearing;
import static io.linli.testkit.Mediations.move;
import static io.linli.testkit.Mediations.now;
import static io.linli.testkit.Mediations.party;
import static io.linli.testkit.Mediations.record;
import static io.linli.testkit.Mediations.request;
import static io.linli.testkit.Mediations.requested;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The street's mediation station (000·5a): disputes are mediated first and level by level. */
@LinliTest
class MediationTest {
  private static final Map<String, Object> BY_HAND = Map.of("how", "本人到场签字");
  private static final Map<String, Object> REASON = Map.of("reason", "双方分歧较大，未能达成一致");

  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void makeAnEstate() {
    ManagedEstate estate = ManagedEstate.make();
    street = estate.street();
    company = estate.company();
    community = estate.community();
  }

  @Test
  void anAgreementIsValidWhenEveryPartyAndTheMediatorHaveSigned() {
    String id = accepted(company, street, community);
    move(street, id, "agreement", agreement())
        .statusCode(409)
        .body("code", equalTo("mediation-hearing-missing"));
    String hearing = hearing(street, id);
    record(street, id, hearing).statusCode(200).body("present", contains(1, 2));
    record(street, id, hearing).statusCode(412);
    move(street, id, "agreement", agreement())
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("valid", equalTo(false))
        .body("terms[0].partyNumber", equalTo(2));

    String owner = "parties/" + party(street, id, 1) + "/signature";
    move(street, id, owner, BY_HAND).statusCode(200).body("valid", equalTo(false));
    move(street, id, owner, BY_HAND)
        .statusCode(409)
        .body("code", equalTo("mediation-signed-already"));
    move(street, id, "mediator-signature", BY_HAND)
        .body("mediatorSignedBy", equalTo(street.subject()))
        .body("state", equalTo("AGREED"));
    move(street, id, "parties/" + party(street, id, 2) + "/signature", BY_HAND)
        .statusCode(200)
        .body("state", equalTo("SETTLED"))
        .body("valid", equalTo(true));

    company
        .call()
        .get(PATH + "/" + id + "/steps")
        .then()
        .body(
            "items.move",
            contains(
                "REQUEST",
                "ACCEPT",
                "PLAN_HEARING",
                "RECORD_HEARING",
                "AGREE",
                "SIGN",
                "SIGN",
                "SIGN",
                "SETTLE"));
  }

  @Test
  void signaturesHoldForTheTextThatWasSignedAndForNoOther() {
    String id = accepted(company, street, community);
    record(street, id, hearing(street, id)).statusCode(200);
    move(street, id, "agreement", agreement()).statusCode(200);
    Map<String, Object> early = new HashMap<>(BY_HAND);
    early.put("signedAt", now().minusDays(1).toString());
    move(street, id, "mediator-signature", early)
        .statusCode(422)
        .body("violations[0].code", equalTo("signed-before-agreed"));
    move(street, id, "parties/" + party(street, id, 1) + "/signature", BY_HAND).statusCode(200);
    move(street, id, "mediator-signature", BY_HAND).statusCode(200);

    move(street, id, "revision", REASON)
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("agreement", nullValue())
        .body("terms", hasSize(0))
        .body("mediatorSignedAt", nullValue())
        .body("parties.signedAt", contains(nullValue(), nullValue()));
  }

  @ParameterizedTest
  @CsvSource({"BEFORE_COURT, 人民法院或者仲裁机构已经受理", "PARTY_REFUSES, 当事人一方明确拒绝调解"})
  void refusesWhatTheLawExcludesAndTellsTheReason(String exclusion, String text) {
    String id = requested(company, request(community));

    move(street, id, "refusal", Map.of("exclusion", exclusion, "reason", "已电话告知双方"))
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("exclusion.text", equalTo(text))
        .body("reason", equalTo("已电话告知双方"));
    get(company, id).body("exclusion.source", startsWith("《"));
    company
        .call()
        .get("/api/v1/mediation-exclusions")
        .then()
        .body("exclusions.code", hasSize(MediationExclusion.values().length));
  }

  @Test
  void goesUpLevelByLevelAndEachLevelActsForItselfAlone() {
    Party committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(street));
    Party district = Tenants.supervisor("DISTRICT", street.areaCode().substring(0, 6));
    Map<String, Object> request = request(community);
    request.put("level", "COMMUNITY");
    String id = requested(company, request);

    move(street, id, "acceptance", Map.of())
        .statusCode(403)
        .body("code", equalTo("mediation-not-yours"));
    move(committee, id, "acceptance", Map.of()).statusCode(200);
    move(company, id, "escalation", REASON)
        .statusCode(409)
        .body("code", equalTo("mediation-state-conflict"));
    move(committee, id, "failure", REASON)
        .statusCode(200)
        .body("reason", equalTo(REASON.get("reason")));
    move(company, id, "escalation", REASON)
        .statusCode(200)
        .body("state", equalTo("REQUESTED"))
        .body("level", equalTo("STREET"));
    move(committee, id, "acceptance", Map.of()).statusCode(403);
    move(street, id, "acceptance", Map.of()).statusCode(200);
    move(street, id, "agreement", agreement())
        .statusCode(409)
        .body("code", equalTo("mediation-hearing-missing"));
    move(street, id, "failure", REASON).statusCode(200);
    move(street, id, "escalation", REASON).body("level", equalTo("DISTRICT"));
    move(street, id, "acceptance", Map.of()).statusCode(403);
    move(district, id, "acceptance", Map.of()).statusCode(200);
    move(district, id, "failure", REASON).statusCode(200);
    move(company, id, "escalation", REASON)
        .statusCode(409)
        .body("code", equalTo("mediation-at-top"));
  }

  @Test
  void showsPartiesMaskedAndRecordsWhoLooks() {
    Party committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(street));
    String id = requested(company, request(community));
    String looks = PATH + "/" + id + "/parties/" + party(street, id, 1) + "/looks";
    get(street, id).body("parties.name", contains("张*", "测试物业有限公司"));

    for (Party allowed : List.of(street, company)) {
      allowed
          .call()
          .body(Map.of("reason", "通知到场"))
          .post(looks)
          .then()
          .statusCode(200)
          .body("name", equalTo("张建国"));
      allowed
          .call()
          .get("/api/v1/mediation-party-looks")
          .then()
          .body("items.subject", contains(allowed.subject()));
    }
    committee.call().body(Map.of("reason", "了解")).post(looks).then().statusCode(404);
  }

  @Test
  void aCompanySeesNothingOfWhatDoesNotConcernIt() {
    Map<String, Object> neighbours = request(community);
    neighbours.put("kind", "OWNER_OWNER");
    neighbours.put(
        "parties",
        List.of(Map.of("kind", "OWNER", "name", "张建国"), Map.of("kind", "OWNER", "name", "李梅")));

    String id = requested(street, neighbours);

    company.call().get(PATH + "/" + id).then().statusCode(404);
    company.call().get(PATH).then().body("items", hasSize(0));
    street.call().queryParam("level", "STREET").get(PATH).then().body("items", hasSize(1));
    move(street, id, "withdrawal", REASON).statusCode(200).body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void aCaseHasOneMediationAndIsNotBegunAnew() {
    String dispute =
        ServiceCases.open(company, ServiceCases.opening(community, "DISPUTE"))
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> request = request(community);
    request.put("serviceCaseId", dispute);
    requested(company, request);

    ask(street, request).statusCode(409).body("code", equalTo("mediation-of-case-exists"));
  }

  @ParameterizedTest
  @CsvSource({
    "level, DISTRICT, /level, mediation-skips-levels",
    "kind, OWNER_OWNER, /parties, mediation-parties",
    "communityId, 01994000-0000-7000-8000-000000000000, /communityId, community-unknown",
    "serviceCaseId, 01994000-0000-7000-8000-000000000000, /serviceCaseId, no-open-dispute",
    "subject, '', /subject, not-blank"
  })
  void refusesRequestsThatCantBe(String field, String value, String pointer, String code) {
    Map<String, Object> request = request(community);
    request.put(field, value);

    ask(company, request)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
  }

  @Test
  void refusesTermsAndHearingsOfPartiesThatAreNone() {
    String id = accepted(company, street, community);
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("heldAt", now().plusDays(1).toString(), "present", List.of(3), "record", "记录"))
        .post(PATH + "/" + id + "/hearings/" + hearing(street, id) + "/record")
        .then()
        .statusCode(422)
        .body("violations.code", contains("time-in-future", "mediation-party-unknown"));
    record(street, id, hearing(street, id)).statusCode(200);

    move(
            street,
            id,
            "agreement",
            Map.of("text", "协议", "terms", List.of(Map.of("partyNumber", 3, "duty", "减免"))))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/terms/0/partyNumber"));
  }
}
