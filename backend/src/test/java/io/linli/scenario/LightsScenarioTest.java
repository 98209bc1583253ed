package io.linli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Facilities;
import io.linli.testkit.LinliTest;
import io.linli.testkit.MovedClock;
import io.linli.testkit.MovedTime;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 000·4 (8): at least 95 % of the street lights and stair lights work. */
@LinliTest
@TestProfile(MovedTime.class)
class LightsScenarioTest {
  private static final LocalDateTime SPRING = LocalDateTime.of(2026, 3, 2, 19, 0);

  @Inject MovedClock clock;

  @Test
  void tenOfTwoHundredMayBeOutAndTheEleventhIsTooMany() {
    Desk desk = Desk.of(clock, SPRING.minusHours(1));
    String street = Facilities.registered(desk.company(), desk.community(), "STREET_LIGHT", 80);
    String stairs = Facilities.registered(desk.company(), desk.community(), "STAIR_LIGHT", 120);
    assertThat(lights(desk, "2026-03"))
        .as("Nobody has looked, which is not a hundred percent")
        .containsEntry("unknown", 200)
        .doesNotContainKeys("percent", "met");

    walk(desk, SPRING, street, 4);
    walk(desk, SPRING, stairs, 6);
    assertThat(lights(desk, "2026-03"))
        .containsEntry("numerator", 190)
        .containsEntry("denominator", 200)
        .containsEntry("percent", 95.0f)
        .containsEntry("required", 95.0f)
        .containsEntry("met", true);

    walk(desk, SPRING.plusDays(14), stairs, 7);
    assertThat(lights(desk, "2026-03")).containsEntry("percent", 94.5f).containsEntry("met", false);

    walk(desk, SPRING.plusMonths(1), stairs, 0);
    assertThat(lights(desk, "2026-04")).containsEntry("percent", 98.0f).containsEntry("met", true);
    assertThat(lights(desk, "2026-03"))
        .as("What was mended in April doesn't mend March")
        .containsEntry("met", false);

    desk.at(SPRING.plusMonths(5));
    assertThat(lights(desk, "2026-08"))
        .as("What was found in spring says nothing of August")
        .containsEntry("unknown", 200)
        .doesNotContainKey("met");
  }

  /** Somebody walks round in the evening and counts those that are dark. */
  private static void walk(Desk desk, LocalDateTime evening, String lights, int dark) {
    desk.at(evening);
    Map<String, Object> finding = Facilities.finding(dark == 0 ? "SOUND" : "FAULTY", dark);
    finding.put("doneAt", evening + ":00+08:00");
    Facilities.record(desk.company(), lights, finding).statusCode(201);
  }

  /** As the street sees it. */
  private static Map<String, Object> lights(Desk desk, String month) {
    return desk.street()
        .call()
        .queryParam("month", month)
        .queryParam("communityId", desk.community())
        .get("/api/v1/property-rates")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].rates.find { it.rate == 'LIGHTS_WORKING' }");
  }
}
