package io.linli.patrol.schedule;

import static io.linli.testkit.Patrols.ROUNDS;
import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.make;
import static io.linli.testkit.Patrols.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.platform.clock.ChinaTime;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service looks later than it is, as after a time in which none of it ran. */
@LinliTest
class RoundGenerationTest {
  @Inject ScheduleWorker worker;

  private Party manager;
  private UUID community;

  @BeforeEach
  void anEstate() {
    manager = Tenants.street();
    community = Estates.community(manager);
  }

  @Test
  void makesRoundsAsFarAheadAsTheRuleSays() {
    RuleSettings.set(manager, "patrol", "patrol.rounds.ahead", 2, "CALENDAR_DAYS").statusCode(201);

    String plan = plan("EVERY_DAYS", 1);

    assertThat(dueDays(plan)).containsExactlyElementsOf(days(0, 2));
  }

  @Test
  void makesEachSlotOnceAfterDowntimeHoweverManyReplicasLook() throws Exception {
    String plan = plan("EVERY_DAYS", 1);
    assertThat(dueDays(plan)).containsExactlyElementsOf(days(0, 7));

    lookAtOnce(4, noonIn(20));
    worker.look(noonIn(20));

    assertThat(dueDays(plan)).containsExactlyElementsOf(days(0, 27));
  }

  @Test
  void notesWhatNobodyWalked() {
    String plan = plan("EVERY_DAYS", 1);

    worker.look(noonIn(9));

    assertThat(states(plan).subList(0, 9)).containsOnly("MISSED");
    assertThat(states(plan).subList(9, 17)).containsOnly("PLANNED");
    manager
        .call()
        .queryParam("patrolPlanId", plan)
        .queryParam("state", "MISSED")
        .queryParam("from", Contracts.today().plusDays(2).toString())
        .queryParam("to", Contracts.today().plusDays(4).toString())
        .get(ROUNDS)
        .then()
        .body("items.size()", equalTo(3));
  }

  @Test
  void stopsWithTheLastDay() {
    Map<String, Object> content = content(Map.of("kind", "EVERY_DAYS", "every", 3), points());
    content.put("validUntil", Contracts.today().plusDays(10).toString());
    String plan = make(manager, community, content).statusCode(201).extract().path("id");

    worker.look(noonIn(40));

    assertThat(dueDays(plan))
        .containsExactly(
            days(0, 0).get(0), days(3, 3).get(0), days(6, 6).get(0), days(9, 9).get(0));
  }

  private String plan(String kind, int n) {
    return make(manager, community, content(Map.of("kind", kind, "every", n), points()))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private List<String> points() {
    return List.of(point(manager, community, "点位" + UUID.randomUUID()));
  }

  private List<String> dueDays(String plan) {
    return rounds(plan, "dueFrom");
  }

  private List<String> states(String plan) {
    return rounds(plan, "state");
  }

  private List<String> rounds(String plan, String what) {
    return manager
        .call()
        .queryParam("patrolPlanId", plan)
        .get(ROUNDS)
        .then()
        .statusCode(200)
        .extract()
        .path("items." + what);
  }

  private static List<String> days(int first, int last) {
    LocalDate today = Contracts.today();
    return today
        .plusDays(first)
        .datesUntil(today.plusDays(last + 1L))
        .map(day -> day + "T00:00:00+08:00")
        .toList();
  }

  private static Instant noonIn(int days) {
    return Contracts.today().plusDays(days).atTime(12, 0).atZone(ChinaTime.ZONE).toInstant();
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
