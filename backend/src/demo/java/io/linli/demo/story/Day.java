package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A day at an estate: the lights go out in a staircase, and the desk sees to it. */
final class Day {
  private static final String SUMMARY = "3单元楼道照明全部不亮";
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final Stage stage;

  Day(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("小区的一天", "A day at an estate");
    String community =
        stage
            .as(Member.QINGHE_CLERK)
            .get("households?limit=1")
            .orThrow()
            .body()
            .at("/items/0/communityId")
            .asText();
    if (cases(community).isEmpty()) {
      seeThrough(community);
    }
    lookBack(community);
    new Patrolling(stage, community).tell();
    new Lights(stage).count(community);
  }

  private List<JsonNode> cases(String community) {
    return stage.as(Member.QINGHE_CLERK).list("service-cases?communityId=" + community).stream()
        .filter(one -> one.path("summary").asText().equals(SUMMARY))
        .toList();
  }

  private void seeThrough(String community) {
    Answer opened =
        stage.as(Member.QINGHE_CLERK).post("service-cases", opening(community)).orThrow();
    stage
        .narrator()
        .say(
            Member.QINGHE_CLERK.displayName(),
            "接到来电：%s。%s".formatted(SUMMARY, limits(opened.text("id"))),
            "takes the call; the time limits follow from the rules of the place.");
    String path = "service-cases/" + opened.text("id");
    Answer seen = opened;
    seen = move(path, "acceptance", seen, Map.of("major", false));
    seen = move(path, "dispatch", seen, Map.of("assignee", Member.QINGHE_CLERK.subject()));
    seen = move(path, "arrival", seen, Map.of("note", "已到场，配电箱跳闸"));
    seen = move(path, "completion", seen, Map.of("result", "更换漏电保护器，照明恢复"));
    seen = move(path, "confirmation", seen, Map.of("how", "来电人签字", "satisfaction", 5));
    move(path, "closing", seen, Map.of());
    stage
        .narrator()
        .say(
            "",
            "受理、派工、到场、修复、签字确认、办结。",
            "Accepted, dispatched, on site, mended, signed for, closed.");
  }

  private Answer move(String path, String step, Answer seen, Map<String, Object> body) {
    return stage.as(Member.QINGHE_CLERK).post(path + "/" + step, seen.etag(), body).orThrow();
  }

  private static Map<String, Object> opening(String community) {
    return Map.of(
        "communityId",
        community,
        "kind",
        "REPAIR",
        "subjectPart",
        "FACILITY",
        "utility",
        "ELECTRICITY",
        "urgency",
        "URGENT",
        "channel",
        "TELEPHONE",
        "summary",
        SUMMARY,
        "person",
        Map.of("name", "李博文", "telephone", "15400000001"));
  }

  private String limits(String caseId) {
    JsonNode clocks =
        stage
            .as(Member.QINGHE_CLERK)
            .get("service-cases/" + caseId + "/clocks")
            .orThrow()
            .body()
            .path("clocks");
    return "须于 %s 前响应、%s 前到场、%s 前修复（修电不过夜）。"
        .formatted(due(clocks, "RESPOND"), due(clocks, "ON_SITE"), due(clocks, "FINISH"));
  }

  private static String due(JsonNode clocks, String kind) {
    for (JsonNode clock : clocks) {
      if (clock.path("kind").asText().equals(kind)) {
        return OffsetDateTime.parse(clock.path("dueAt").asText()).format(SHOWN);
      }
    }
    throw new StoryException("The case has no limit " + kind);
  }

  private void lookBack(String community) {
    JsonNode closed = cases(community).get(0);
    Answer seen =
        stage
            .as(Member.JINGBALU_MANAGER)
            .get("service-cases/" + closed.path("id").asText())
            .orThrow();
    stage
        .narrator()
        .say(
            Member.JINGBALU_MANAGER.displayName(),
            "街道也看得到：%s，来电人 %s，满意度 %s。"
                .formatted(
                    seen.text("state"), seen.text("personName"), seen.body().path("satisfaction")),
            "The street sees the case too, the caller masked.");
    JsonNode repairs =
        stage
            .as(Member.QINGHE_MANAGER)
            .get("service-desk-figures?groupBy=KIND&communityId=" + community)
            .orThrow()
            .body()
            .at("/items/0");
    stage
        .narrator()
        .say(
            Member.QINGHE_MANAGER.displayName(),
            "本月报修 %s 件，修复及时率 %s%%。"
                .formatted(
                    repairs.path("opened").asText("0"),
                    repairs.at("/finish/inTimeRate").asText("0")),
            "and the company has its figures.");
  }
}
