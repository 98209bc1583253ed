package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One rating round of the street, from opening to publication; what is done stays as it is. */
final class Round {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Figures that the estate register answers by itself; a sheet without them takes them over. */
  private static final Set<String> REGISTERED =
      Set.of("ENCLOSED", "HAVE_CLEANING", "HAVE_ORDER_KEEPING", "HAVE_PARKING");

  private final Stage stage;
  private final String title;
  private final String standardCode;
  private final Integer quarter;
  private JsonNode standard;
  private String id;

  /**
   * A round of this year.
   *
   * @param quarter null for a yearly one
   */
  Round(Stage stage, String title, String standardCode, Integer quarter) {
    this.stage = stage;
    this.title = title;
    this.standardCode = standardCode;
    this.quarter = quarter;
  }

  String title() {
    return title;
  }

  String id() {
    return id;
  }

  /** Opens it, unless it is there already. */
  void open() {
    Client manager = stage.as(Member.JINGBALU_MANAGER);
    JsonNode version =
        manager.list("assessment-standards?code=" + standardCode).stream()
            .filter(s -> s.path("state").asText().equals("PUBLISHED"))
            .findFirst()
            .orElseThrow(() -> new StoryException("No standard " + standardCode));
    String standardId = version.path("id").asText();
    standard = manager.get("assessment-standards/" + standardId).orThrow().body();
    id =
        manager.list("assessment-rounds").stream()
            .filter(r -> r.path("title").asText().equals(title))
            .map(r -> r.path("id").asText())
            .findFirst()
            .orElseGet(() -> manager.post("assessment-rounds", opening(standardId)).text("id"));
  }

  private Map<String, Object> opening(String standardId) {
    LocalDate today = LocalDate.now(CHINA);
    Map<String, Object> opening = new HashMap<>();
    opening.put("title", title);
    opening.put("standardId", standardId);
    opening.put("year", today.getYear());
    opening.put("quarter", quarter);
    opening.put("opensOn", today.toString());
    opening.put("closesOn", today.plusDays(10).toString());
    // Old estates are small: the plan's 50,000 m² would let hardly any of them take part.
    opening.put("residentialArea", 3_000);
    opening.put("commercialArea", 3_000);
    return opening;
  }

  boolean isPublished() {
    return read().text("state").equals("PUBLISHED");
  }

  private Answer read() {
    return stage.as(Member.JINGBALU_MANAGER).get("assessment-rounds/" + id).orThrow();
  }

  /** A company, or the street's own centre, answers every self-check that it is asked for. */
  int selfCheck(Member filler, Member submitter) {
    int handedIn = 0;
    for (JsonNode check : stage.as(filler).list("self-checks")) {
      if (check.path("roundId").asText().equals(id)
          && check.path("tenantId").asText().equals(stage.tenantId(filler.organisation()))
          && check.path("state").asText().equals("DRAFT")) {
        selfCheck(filler, submitter, check);
        handedIn++;
      }
    }
    return handedIn;
  }

  private void selfCheck(Member filler, Member submitter, JsonNode check) {
    String path = "self-checks/" + check.path("id").asText();
    // Whoever checks itself is a little kinder than the street will be.
    int toLose = toLose(filler.organisation(), check.path("communityName").asText()) / 2;
    Map<String, Object> filling =
        Map.of(
            "answers", answers(check, toLose, 0),
            "evidence", List.of(evidence()));
    Answer filled =
        stage.as(filler).put(path, stage.as(filler).get(path).orThrow().etag(), filling).orThrow();
    stage.as(submitter).post(path + "/submission", filled.etag(), Map.of()).orThrow();
  }

  /** The street's assessor scores and submits every sheet that is still a draft. */
  int score() {
    Client assessor = stage.as(Member.JINGBALU_ASSESSOR);
    List<JsonNode> drafts = drafts();
    for (JsonNode sheet : drafts) {
      String path = "assessment-sheets/" + sheet.path("id").asText();
      Answer draft = assessor.get(path).orThrow();
      Answer scored = assessor.put(path, draft.etag(), scoring(draft.body())).orThrow();
      assessor.post(path + "/submission", scored.etag(), Map.of()).orThrow();
    }
    return drafts.size();
  }

  List<JsonNode> drafts() {
    return stage.as(Member.JINGBALU_ASSESSOR).list("assessment-sheets?state=DRAFT&roundId=" + id);
  }

  /** What the assessor finds; what the register measures takes no answer. */
  Map<String, Object> scoring(JsonNode sheet) {
    return scoring(sheet, 0);
  }

  /** The same on another visit, which finds other things. */
  Map<String, Object> scoring(JsonNode sheet, long visit) {
    int toLose =
        toLose(
            stage.organisation(sheet.path("ratedTenantId").asText()),
            sheet.path("communityName").asText());
    return Map.of(
        "answers", answers(sheet, toLose, visit),
        "vetoes", List.of());
  }

  Answer publish() {
    return stage
        .as(Member.JINGBALU_MANAGER)
        .post("assessment-rounds/" + id + "/publication", read().etag(), Map.of());
  }

  List<JsonNode> ranking() {
    return stage.as(Member.JINGBALU_MANAGER).list("assessment-rounds/" + id + "/ranking");
  }

  /** Tenths of points: one company does well, the other fairly, and one estate fails. */
  private int toLose(Organisation rated, String estate) {
    int spread = new Random(seed(estate)).nextInt(130);
    int base =
        switch (rated) {
          case QINGHE -> 40;
          case ANLIN -> 110;
          default -> 190;
        };
    return estate.equals("柿子院") && Integer.valueOf(4).equals(quarter) ? 440 : base + spread;
  }

  private List<Map<String, Object>> answers(JsonNode row, int toLose, long visit) {
    long seed = seed(row.path("communityName").asText()) + visit;
    return Inspection.answers(standard.path("definition"), REGISTERED, seed, toLose);
  }

  /** Each estate does differently in each quarter, and the same whenever the story is told. */
  private long seed(String estate) {
    return estate.hashCode() * 1_000_003L + (quarter == null ? 0 : quarter * 7_919L);
  }

  static Map<String, Object> evidence() {
    return Map.of(
        "fileName", "巡查与维护记录.pdf",
        "mediaType", "application/pdf",
        "sizeBytes", 48_213,
        "sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "note", "本季度记录");
  }
}
