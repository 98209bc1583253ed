package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What nobody may do. Every refusal is checked: the story stops where the service lets somebody in.
 */
final class Refusals {

  private static final int NOT_FOUND = 404;
  private static final int STALE = 412;

  private final Stage stage;

  Refusals(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("谁看不到什么", "Who is refused what");
    companyToCompany();
    streetToStreet();
    companyToDraft();
  }

  private void companyToCompany() {
    JsonNode estate = anyCommunity(Member.QINGHE_MANAGER);
    stage
        .narrator()
        .say(
            "郭海涛",
            "安邻物业打开清禾物业的小区 %s：".formatted(estate.path("name").asText()),
            "A company opens an estate of another company:");
    refuse(NOT_FOUND, stage.as(Member.ANLIN_MANAGER).get(path("communities", estate)));
  }

  private void streetToStreet() {
    JsonNode estate = anyCommunity(Member.JINGBALU_MANAGER);
    stage
        .narrator()
        .say(
            "罗军",
            "花园路街道打开经八路街道的小区 %s：".formatted(estate.path("name").asText()),
            "A street office opens an estate of the street next to it:");
    refuse(NOT_FOUND, stage.as(Member.HUAYUANLU_MANAGER).get(path("communities", estate)));
  }

  /** An open round keeps drafts for this, and for everybody who wants to go on by himself. */
  private void companyToDraft() {
    Round round = new Round(stage, "年度环境检查", "environment-check", null);
    round.open();
    JsonNode draft = ratedCompanysDraft(round);
    String path = path("assessment-sheets", draft);
    stage
        .narrator()
        .say(
            "马文斌",
            "清禾物业打开街道尚未公布的评分表 %s：".formatted(draft.path("communityName").asText()),
            "A company opens the street's draft about its own estate:");
    refuse(NOT_FOUND, stage.as(Member.QINGHE_MANAGER).get(path));
    twoAssessors(round, path);
  }

  private JsonNode ratedCompanysDraft(Round round) {
    return round.drafts().stream()
        .filter(
            sheet ->
                sheet.path("ratedTenantId").asText().equals(stage.tenantId(Organisation.QINGHE)))
        .findFirst()
        .orElseThrow(() -> new StoryException("No draft is left of " + round.title()));
  }

  private void twoAssessors(Round round, String path) {
    Answer sheet = stage.as(Member.JINGBALU_ASSESSOR).get(path).orThrow();
    String seenByBoth = sheet.etag();
    // Saving what stands there already would be no change, and outdate nobody.
    Map<String, Object> scoring = round.scoring(sheet.body(), System.currentTimeMillis());
    stage.as(Member.JINGBALU_ASSESSOR).put(path, seenByBoth, scoring).orThrow();
    stage
        .narrator()
        .say(
            "周雅芳",
            "两名考评员同时改一张表，后存的一位：",
            "Two assessors work on one sheet; the one who saves later:");
    refuse(STALE, stage.as(Member.JINGBALU_SECOND_ASSESSOR).put(path, seenByBoth, scoring));
  }

  private JsonNode anyCommunity(Member member) {
    List<JsonNode> communities = stage.as(member).list("communities");
    if (communities.isEmpty()) {
      throw new StoryException(member.displayName() + " sees no community at all");
    }
    return communities.get(0);
  }

  private void refuse(int expected, Answer answer) {
    if (answer.status() != expected) {
      throw new StoryException(answer.request() + " must be refused: " + answer.status());
    }
    stage.narrator().refused(answer);
  }

  private static String path(String collection, JsonNode row) {
    return collection + "/" + row.path("id").asText();
  }
}
