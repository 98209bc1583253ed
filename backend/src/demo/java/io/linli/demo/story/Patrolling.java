package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The rounds of the day at an estate, and what they find. */
final class Patrolling {
  private static final String READY_PLAN = "two-rounds-a-day";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Stage stage;
  private final String community;

  Patrolling(Stage stage, String community) {
    this.stage = stage;
    this.community = community;
  }

  void tell() {
    if (plans().isEmpty()) {
      walk(adopt());
    }
    JsonNode figures =
        stage
            .as(Member.JINGBALU_MANAGER)
            .get("patrol-figures?groupBy=COMMUNITY&communityId=" + community)
            .orThrow()
            .body()
            .at("/items/0");
    stage
        .narrator()
        .say(
            Member.JINGBALU_MANAGER.displayName(),
            "街道看到：本月巡查按时完成 %s 次，漏巡 %s 次。"
                .formatted(figures.path("done").asText("0"), figures.path("missed").asText("0")),
            "The street sees the rounds that were walked, and those that were missed.");
  }

  private List<JsonNode> plans() {
    return stage.as(Member.QINGHE_CLERK).list("patrol-plans?communityId=" + community).stream()
        .filter(plan -> plan.path("readyPlan").asText().equals(READY_PLAN))
        .toList();
  }

  /**
   * Every estate can take the ready plans over; this one is of the plans' "twice a day at least".
   */
  private String adopt() {
    String point =
        stage
            .as(Member.QINGHE_CLERK)
            .post(
                "patrol-points",
                Map.of("communityId", community, "description", Map.of("name", "消防通道")))
            .orThrow()
            .text("id");
    Answer plan =
        stage
            .as(Member.QINGHE_MANAGER)
            .post(
                "patrol-plan-adoptions",
                Map.of(
                    "readyPlan",
                    READY_PLAN,
                    "communityId",
                    community,
                    "validFrom",
                    LocalDate.now(CHINA).toString()))
            .orThrow();
    stage
        .narrator()
        .say(
            Member.QINGHE_MANAGER.displayName(),
            "采用预设巡查计划“%s”（%s）。".formatted(plan.text("title"), plan.text("source")),
            "takes a ready patrol plan over; its rounds are made some days ahead.");
    return point;
  }

  private void walk(String point) {
    String today = LocalDate.now(CHINA).toString();
    Client clerk = stage.as(Member.QINGHE_CLERK);
    List<JsonNode> rounds =
        clerk.list(
            "patrol-rounds?patrolPlanId=%s&from=%s&to=%s"
                .formatted(plans().get(0).path("id").asText(), today, today));
    // The first part of today may be over already; then only the second was made.
    String path = "patrol-rounds/" + rounds.get(0).path("id").asText();
    Map<String, Object> visit =
        Map.of(
            "patrolPointId",
            point,
            "answers",
            List.of(
                Map.of("itemCode", "in-order", "yes", false),
                Map.of("itemCode", "incidents", "text", "消防通道堆放纸箱，已联系业主")));
    clerk.post(path + "/check-ins", visit).orThrow();
    clerk.post(path + "/finish", clerk.get(path).orThrow().etag(), Map.of()).orThrow();
    JsonNode hazard = clerk.list("hazards?communityId=" + community).get(0);
    String hazardPath = "hazards/" + hazard.path("id").asText();
    Answer fixed =
        clerk
            .post(
                hazardPath + "/fix",
                clerk.get(hazardPath).orThrow().etag(),
                Map.of("note", "纸箱已清走"))
            .orThrow();
    Answer closed =
        stage
            .as(Member.QINGHE_MANAGER)
            .post(hazardPath + "/recheck", fixed.etag(), Map.of("passed", true, "note", "通道畅通"))
            .orThrow();
    stage
        .narrator()
        .say(
            Member.QINGHE_CLERK.displayName(),
            "巡查发现隐患，当场整改，由项目经理复查销号（%s）。".formatted(closed.text("state")),
            "finds a hazard on the round and has it fixed on the spot; another looks again and"
                + " strikes it off.");
  }
}
