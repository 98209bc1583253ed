package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is declared is held against what is registered; managers state what their estates have. */
final class Surveying {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Set<String> MANAGED_BY_STREET =
      Set.of("STREET_CUSTODY", "NEIGHBOURHOOD_CUSTODY", "QUASI_PROPERTY");

  private static final Map<String, String> GOALS =
      Map.of(
          "FOUR_HAVES", "四有",
          "FIVE_HAVES", "五有",
          "SIX_HAVES", "六有",
          "EIGHT_HAVES", "八有");
  private static final Map<String, String> HAVES =
      Map.of(
          "CLEANING", "公共保洁",
          "ORDER_KEEPING", "秩序维护",
          "PARKING", "停车管理",
          "FACILITY_UPKEEP", "设施维保",
          "HOUSE_REPAIR", "房屋维修",
          "GREENING", "绿化养护",
          "ROAD_UPKEEP", "道路保养",
          "OFFICE_ROOM", "物管用房",
          "DAILY_REPAIR", "日常维修");

  private final Stage stage;

  Surveying(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("摸底与“几有”", "The survey, and what estates have");
    survey();
    int stated =
        stateHaves(Member.QINGHE_CLERK)
            + stateHaves(Member.ANLIN_CLERK)
            + stateHaves(Member.JINGBALU_CLERK);
    stage
        .narrator()
        .say(
            "各管理方",
            "新填报 %d 个小区的“几有”及依据。".formatted(stated),
            "State, with evidence, what %d more estates have.".formatted(stated));
    showMissing();
  }

  private void survey() {
    Client street = stage.as(Member.JINGBALU_CLERK);
    List<String> off = new ArrayList<>();
    int surveyed = 0;
    for (JsonNode community : street.list("communities")) {
      JsonNode survey = street.get(path(community) + "/survey").orThrow().body();
      surveyed++;
      if (!survey.path("agrees").asBoolean()) {
        off.add(community.path("name").asText() + differences(survey));
      }
    }
    stage
        .narrator()
        .say(
            Member.JINGBALU_CLERK.displayName(),
            "核对 %d 个小区，不符 %d 个：%s。".formatted(surveyed, off.size(), String.join("；", off)),
            "holds %d estates against their rows; %d doesn't add up, and is named."
                .formatted(surveyed, off.size()));
  }

  private static String differences(JsonNode survey) {
    StringBuilder text = new StringBuilder();
    for (JsonNode line : survey.path("figures")) {
      if (line.path("difference").decimalValue().signum() != 0) {
        text.append(
            "（%s 申报 %s，登记 %s）"
                .formatted(
                    line.path("figure").asText().equals("HOUSEHOLDS")
                        ? "户数"
                        : line.path("figure").asText(),
                    line.path("declared").asText(),
                    line.path("registered").asText()));
      }
    }
    return text.toString();
  }

  private int stateHaves(Member clerk) {
    Client client = stage.as(clerk);
    int stated = 0;
    for (JsonNode community : client.list("communities")) {
      if (manages(clerk, community)) {
        Answer haves = client.get(path(community) + "/haves").orThrow();
        if (nothingStated(haves.body())) {
          client
              .put(path(community) + "/haves", haves.etag(), statements(community, haves.body()))
              .orThrow();
          stated++;
        }
      }
    }
    return stated;
  }

  private boolean manages(Member clerk, JsonNode community) {
    return community.path("tenantId").asText().equals(stage.tenantId(clerk.organisation()))
        && (clerk.organisation().isCompany()
            || MANAGED_BY_STREET.contains(community.path("managementMode").asText()));
  }

  private static boolean nothingStated(JsonNode haves) {
    for (JsonNode have : haves.path("haves")) {
      if (have.path("present").asBoolean()) {
        return false;
      }
    }
    return true;
  }

  /** Everything that the goal asks for; every third estate still lacks the last of it. */
  private static Map<String, Object> statements(JsonNode community, JsonNode haves) {
    boolean complete = Math.floorMod(community.path("code").asText().hashCode(), 3) != 0;
    List<Map<String, Object>> statements = new ArrayList<>();
    JsonNode wanted = haves.path("missing");
    for (int i = 0; i < wanted.size(); i++) {
      if (complete || i < wanted.size() - 1) {
        statements.add(
            Map.of(
                "have",
                wanted.get(i).asText(),
                "present",
                true,
                "evidence",
                "现场照片与台账",
                "seenOn",
                LocalDate.now(CHINA).toString()));
      }
    }
    return Map.of("haves", statements);
  }

  private void showMissing() {
    Client client = stage.as(Member.ANLIN_CLERK);
    for (JsonNode community : client.list("communities")) {
      JsonNode haves = client.get(path(community) + "/haves").orThrow().body();
      if (!haves.path("reached").asBoolean()) {
        stage
            .narrator()
            .say(
                Member.ANLIN_CLERK.displayName(),
                "%s的目标是“%s”，还缺%s。"
                    .formatted(
                        community.path("name").asText(),
                        GOALS.getOrDefault(haves.path("goal").asText(), "达标"),
                        missing(haves)),
                "sees what an estate still misses for its goal.");
        return;
      }
    }
  }

  private static String missing(JsonNode haves) {
    List<String> names = new ArrayList<>();
    haves
        .path("missing")
        .forEach(have -> names.add(HAVES.getOrDefault(have.asText(), have.asText())));
    return String.join("、", names);
  }

  private static String path(JsonNode community) {
    return "communities/" + community.path("id").asText();
  }
}
