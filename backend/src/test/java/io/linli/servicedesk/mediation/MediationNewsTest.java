package io.linli.servicedesk.mediation;

import static io.linli.testkit.Mediations.move;
import static io.linli.testkit.Mediations.request;
import static io.linli.testkit.Mediations.requested;
import static io.linli.testkit.News.noted;
import static io.linli.testkit.News.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.linli.news.relay.Telling;
import io.linli.testkit.Estates;
import io.linli.testkit.Home;
import io.linli.testkit.LinliTest;
import io.linli.testkit.News;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever mediates, whoever asked and whoever waits is told; whom it doesn't concern isn't. */
@LinliTest
class MediationNewsTest {
  private static final Map<String, Object> REASON = Map.of("reason", "双方分歧较大，未能达成一致");

  @Inject Telling telling;

  private Home home;
  private Party committee;

  @BeforeEach
  void anEstateWithACommittee() {
    home = Home.make();
    committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(home.street()));
  }

  @Test
  void eachLevelIsToldWhatIsBeforeItAndTheResidentThatTheCaseStandsStill() {
    String mediation = requested(home.company(), disputeOfTheResident());
    move(committee, mediation, "acceptance", Map.of()).statusCode(200);
    move(committee, mediation, "failure", REASON).statusCode(200);
    move(home.company(), mediation, "escalation", REASON).statusCode(200);
    move(home.company(), mediation, "withdrawal", REASON).statusCode(200);

    telling.tell();

    assertThat(noted(mediation))
        .containsExactly(
            "mediation.requested",
            "mediation.accepted",
            "mediation.failed",
            "mediation.escalated",
            "mediation.withdrawn");
    assertThat(told(committee)).containsExactly("mediation.requested");
    assertThat(told(home.street())).containsExactly("mediation.withdrawn", "mediation.escalated");
    assertThat(told(home.company())).containsExactly("mediation.failed", "mediation.accepted");
    assertThat(told(home.resident()))
        .containsExactly(
            "mediation.withdrawn", "mediation.escalated", "mediation.failed", "mediation.accepted");
    assertThat(
            Transfers.texts(
                "select data::text from outbox_event where subject_id = ?::uuid", mediation))
        .noneMatch(said -> said.contains("张") || said.contains("费"));
  }

  @Test
  void theCompanyHearsNothingOfADisputeBetweenNeighbours() {
    String ofTheCompany = News.webhook(home.company());
    String ofTheStreet = News.webhook(home.street());
    Map<String, Object> neighbours = request(home.community());
    neighbours.put("kind", "OWNER_OWNER");
    neighbours.put(
        "parties",
        List.of(Map.of("kind", "OWNER", "name", "张建国"), Map.of("kind", "OWNER", "name", "李梅")));
    String mediation = requested(committee, neighbours);
    move(home.street(), mediation, "acceptance", Map.of()).statusCode(200);

    telling.tell();

    assertThat(told(home.company())).isEmpty();
    assertThat(told(home.street())).containsExactly("mediation.requested");
    assertThat(told(committee)).containsExactly("mediation.accepted");
    deliveries(home.company(), ofTheCompany, 0);
    deliveries(home.street(), ofTheStreet, 2);
  }

  private Map<String, Object> disputeOfTheResident() {
    Map<String, Object> opening = home.opening();
    opening.put("kind", "DISPUTE");
    Map<String, Object> request = request(home.community());
    request.put("level", "COMMUNITY");
    request.put("serviceCaseId", home.open(opening).statusCode(201).extract().path("id"));
    return request;
  }

  private static void deliveries(Party party, String webhook, int number) {
    party
        .call()
        .queryParam("webhookId", webhook)
        .get("/api/v1/webhook-deliveries")
        .then()
        .statusCode(200)
        .body("items", hasSize(number));
  }
}
