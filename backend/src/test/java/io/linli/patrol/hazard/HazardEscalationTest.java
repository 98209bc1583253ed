package io.linli.patrol.hazard;

import static io.linli.testkit.Patrols.HAZARDS;
import static io.linli.testkit.Patrols.hazard;
import static io.linli.testkit.Patrols.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service looks later than it is. */
@LinliTest
class HazardEscalationTest {
  @Inject HazardWorker worker;

  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstate() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
  }

  @Test
  void anOverdueHazardGoesUpEachLevelExactlyOnceHoweverManyReplicasLook() throws Exception {
    String id = hazard(company, community, "MAJOR");
    String fixed = hazard(company, community, "MAJOR");
    move(company, fixed, "fix", Map.of("note", "已清理")).statusCode(200);
    worker.look(due(id).minusSeconds(1));
    assertThat(levels(id)).isEmpty();

    worker.look(due(id));
    assertThat(levels(id)).containsExactly("ESTATE");
    lookAtOnce(4, due(id).plus(Duration.ofDays(30)));

    assertThat(levels(id))
        .containsExactly("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "STREET");
    assertThat(levels(fixed)).isEmpty();
    company
        .call()
        .queryParam("escalated", "STREET")
        .get(HAZARDS)
        .then()
        .body("items.id", equalTo(List.of(id)));
    street
        .call()
        .queryParam("hazardId", id)
        .get("/api/v1/hazard-escalations")
        .then()
        .body(
            "items[0].dueAt",
            equalTo(company.call().get(HAZARDS + "/" + id).then().extract().path("dueAt")));
  }

  private Instant due(String id) {
    String due = company.call().get(HAZARDS + "/" + id).then().extract().path("dueAt");
    return OffsetDateTime.parse(due).toInstant();
  }

  private List<String> levels(String id) {
    return street
        .call()
        .queryParam("hazardId", id)
        .get("/api/v1/hazard-escalations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.level");
  }

  private void lookAtOnce(int replicas, Instant at) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(replicas);
    try {
      List<Future<?>> looks = new ArrayList<>();
      for (int i = 0; i < replicas; i++) {
        looks.add(pool.submit(() -> worker.look(at)));
      }
      for (Future<?> look : looks) {
        look.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
