package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/** The lights of a staircase are in the ledger; somebody counts those that work. */
final class Lights {
  private static final String NUMBER = "LT-03";
  private static final int LAMPS = 120;
  private static final int DARK = 3;

  private final Stage stage;

  Lights(Stage stage) {
    this.stage = stage;
  }

  void count(String community) {
    if (stage.as(Member.QINGHE_CLERK).list("facilities?communityId=" + community).isEmpty()) {
      inspect(community);
    }
    JsonNode lights =
        stage
            .as(Member.JINGBALU_MANAGER)
            .get("property-rates?communityId=" + community)
            .orThrow()
            .body()
            .at("/items/0/rates/0");
    stage
        .narrator()
        .say(
            Member.JINGBALU_MANAGER.displayName(),
            "楼道灯 %s 盏，%s 盏完好，完好率 %s%%，标准 %s%%。"
                .formatted(
                    lights.path("denominator").asText(),
                    lights.path("numerator").asText(),
                    lights.path("percent").asText(),
                    lights.path("required").asText()),
            "sees how many lights work: counted, not typed in.");
  }

  private void inspect(String community) {
    Map<String, Object> description =
        Map.of("number", NUMBER, "name", "3单元楼道灯", "place", "1至6层楼道", "units", LAMPS);
    Answer ledger =
        stage
            .as(Member.QINGHE_CLERK)
            .post(
                "facilities",
                Map.of("communityId", community, "kind", "STAIR_LIGHT", "description", description))
            .orThrow();
    stage
        .as(Member.QINGHE_CLERK)
        .post(
            "facilities/" + ledger.text("id") + "/records",
            Map.of(
                "kind",
                "INSPECTION",
                "doneAt",
                OffsetDateTime.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString(),
                "result",
                "逐层清点，3盏不亮，已更换灯泡待复查",
                "condition",
                "FAULTY",
                "faultyUnits",
                DARK))
        .orThrow();
  }
}
