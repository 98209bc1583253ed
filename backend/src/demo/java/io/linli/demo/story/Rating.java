package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two quarterly rounds, the ranking, and what follows for who failed. */
final class Rating {

  private static final int SHOWN = 8;

  private final Stage stage;

  Rating(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("星级考评", "The street rates its estates");
    play(new Round(stage, "第三季度平安物业考评", "safe-estate", 3), false);
    Round round = new Round(stage, "第四季度平安物业考评", "safe-estate", 4);
    play(round, true);
    showRanking(round);
    rectify(round);
    prove(round);
  }

  private void play(Round round, boolean triesTooEarly) {
    round.open();
    if (round.isPublished()) {
      stage.narrator().say("赵建国", round.title() + "：此前已公布。", "This round was published before.");
      return;
    }
    int handedIn =
        round.selfCheck(Member.QINGHE_CLERK, Member.QINGHE_MANAGER)
            + round.selfCheck(Member.ANLIN_CLERK, Member.ANLIN_MANAGER)
            + round.selfCheck(Member.JINGBALU_CLERK, Member.JINGBALU_MANAGER);
    stage
        .narrator()
        .say(
            "各管理方",
            "%s：交来 %d 份自查。".formatted(round.title(), handedIn),
            "Those who manage hand in %d self-checks.".formatted(handedIn));
    if (triesTooEarly) {
      publishTooEarly(round);
    }
    int scored = round.score();
    round.publish().orThrow();
    stage
        .narrator()
        .say(
            "陈浩、赵建国",
            "给 %d 个小区逐项打分、提交；公布结果，从此冻结。".formatted(scored),
            "The assessor scores %d estates, the manager publishes; results are frozen."
                .formatted(scored));
  }

  private void publishTooEarly(Round round) {
    Answer early = round.publish();
    if (early.status() < 300) {
      throw new StoryException("An incomplete round was published");
    }
    stage
        .narrator()
        .say("赵建国", "还没打完分就想公布——", "The manager tries to publish before all is scored:");
    stage.narrator().refused(early);
  }

  private void showRanking(Round round) {
    List<JsonNode> ranking = round.ranking();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("名次 Place", "小区 Estate", "管理方 Managed by", "总分", "星级", "上次", "变化"));
    for (int i = 0; i < ranking.size(); i++) {
      if (i < SHOWN || i >= ranking.size() - 3) {
        rows.add(row(ranking.get(i)));
      } else if (i == SHOWN) {
        rows.add(List.of("…", "…", "…", "…", "…", "…", "…"));
      }
    }
    stage.narrator().table(rows);
  }

  private List<String> row(JsonNode line) {
    int stars = line.path("stars").asInt();
    String verdict = line.path("verdict").asText();
    return List.of(
        line.path("place").asText(),
        line.path("communityName").asText(),
        stage.organisation(line.path("ratedTenantId").asText()).displayName(),
        line.path("total").asText(),
        stars > 0 ? "★".repeat(stars) : verdict.equals("PASSED") ? "合格" : "不合格",
        line.path("previousPlace").asText(""),
        line.path("totalChange").asText(""));
  }

  /** Whoever failed answers the order with evidence; the street looks again and closes it. */
  private void rectify(Round round) {
    for (JsonNode order : stage.as(Member.ANLIN_MANAGER).list("rectification-orders")) {
      String path = "rectification-orders/" + order.path("id").asText();
      if (order.path("roundId").asText().equals(round.id())) {
        Answer before = stage.as(Member.ANLIN_MANAGER).get(path).orThrow();
        stage
            .narrator()
            .say(
                "郭海涛",
                "%s %s 分，须在 %s 前整改。"
                    .formatted(
                        before.text("communityName"), before.text("total"), before.text("dueOn")),
                "The company that failed finds an order with a deadline.");
        if (before.text("state").equals("ISSUED")) {
          answerAndClose(path, before);
        }
      }
    }
  }

  private void answerAndClose(String path, Answer issued) {
    Map<String, Object> answer =
        Map.of("note", "消防设施已全部更换，巡逻计划已落实", "evidence", List.of(Round.evidence()));
    Answer answered =
        stage.as(Member.ANLIN_MANAGER).post(path + "/answers", issued.etag(), answer).orThrow();
    stage
        .as(Member.JINGBALU_ASSESSOR)
        .post(path + "/re-checks", answered.etag(), Map.of("accepted", true, "note", "现场复查合格，予以销号"))
        .orThrow();
    stage
        .narrator()
        .say("陈浩", "企业举证，街道复查，销号。", "Answered with evidence, re-checked by the street, closed.");
  }

  private void prove(Round round) {
    String ratedCompany = stage.tenantId(Organisation.QINGHE);
    JsonNode line =
        round.ranking().stream()
            .filter(l -> l.path("ratedTenantId").asText().equals(ratedCompany))
            .findFirst()
            .orElseThrow(() -> new StoryException("The ranking lacks a company"));
    Answer proof =
        stage
            .as(Member.QINGHE_MANAGER)
            .get("assessment-sheets/" + line.path("sheetId").asText() + "/recomputation")
            .orThrow();
    stage
        .narrator()
        .say(
            "马文斌",
            "%s的得分重算：%s → %s。"
                .formatted(
                    line.path("communityName").asText(),
                    proof.text("keptTotal"),
                    proof.text("computedTotal")),
            "The rated company recomputes a published result and gets the same figure.");
  }
}
