package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** An owner signs up, claims the household, and sees it and nothing else. */
final class Joining {
  /** Whoever has this account; the token names no tenant and has no role. */
  static final String RESIDENT = "resident-of-qinghe";

  private static final String STRANGERS_NAME = "吴明";
  private static final int FORBIDDEN = 403;

  private final Stage stage;

  Joining(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("居民加入", "A resident joins");
    if (homes().isEmpty()) {
      join();
    }
    seeTheOwn();
  }

  private JsonNode homes() {
    return stage.asPerson(RESIDENT).get("me").orThrow().body().path("homes");
  }

  private void join() {
    JsonNode household = household();
    stage
        .narrator()
        .say(
            "陌生人",
            "以“%s”之名认领 %s；答复与认领正确时一样。".formatted(STRANGERS_NAME, room(household)),
            "A stranger claims a household under a wrong name, and is answered like anybody.");
    refuse(claim(household, STRANGERS_NAME));
    stage
        .narrator()
        .say(
            "业主",
            "以实名认领同一户，清禾物业核对无误。",
            "The owner claims it under the real name, which the company checks.");
    confirm(claim(household, ownersName(household)));
  }

  private Answer claim(JsonNode household, String name) {
    Map<String, String> claim = new HashMap<>();
    claim.put("communityId", household.path("communityId").asText());
    claim.put("buildingCode", household.path("buildingCode").asText());
    claim.put("roomNumber", household.path("roomNumber").asText());
    claim.put("name", name);
    if (household.hasNonNull("unitCode")) {
      claim.put("unitCode", household.path("unitCode").asText());
    }
    return stage.asPerson(RESIDENT).post("me/residency-claims", claim).orThrow();
  }

  private void refuse(Answer claim) {
    Answer seen = checked(claim);
    Client clerk = stage.as(Member.QINGHE_CLERK);
    clerk.post(path(seen) + "/refusal", seen.etag(), Map.of("reason", "与住户登记不符")).orThrow();
  }

  private void confirm(Answer claim) {
    Answer seen = checked(claim);
    stage
        .as(Member.QINGHE_CLERK)
        .post(path(seen) + "/confirmation", seen.etag(), Map.of())
        .orThrow();
  }

  private Answer checked(Answer claim) {
    Answer seen =
        stage.as(Member.QINGHE_CLERK).get("residency-claims/" + claim.text("id")).orThrow();
    stage
        .narrator()
        .say(
            Member.QINGHE_CLERK.displayName(),
            "登记比对：%s（%s）。"
                .formatted(
                    seen.body().at("/finding/match").asText(), seen.body().path("name").asText()),
            "sees what the register has for room and name.");
    return seen;
  }

  private void seeTheOwn() {
    JsonNode own =
        stage.asPerson(RESIDENT).list("me/residencies").stream()
            .filter(residency -> residency.hasNonNull("household"))
            .findFirst()
            .orElseThrow(() -> new StoryException("The resident has no household"));
    stage
        .narrator()
        .say(
            own.path("name").asText(),
            "看到自己的家：%s %s，%s m²。"
                .formatted(
                    own.path("communityName").asText(),
                    room(own.path("household")),
                    own.at("/household/floorArea").asText()),
            "sees the own household;");
    Answer others = stage.asPerson(RESIDENT).get("households");
    stage.narrator().say("", "打开物业的住户列表：", "and opens the company's list of households:");
    if (others.status() != FORBIDDEN) {
      throw new StoryException(others.request() + " must be refused: " + others.status());
    }
    stage.narrator().refused(others);
  }

  private JsonNode household() {
    return stage.as(Member.QINGHE_CLERK).get("households?limit=1").orThrow().body().at("/items/0");
  }

  /** As the owner knows it; the company has to look it up, which is recorded. */
  private String ownersName(JsonNode household) {
    Client clerk = stage.as(Member.QINGHE_CLERK);
    String owner =
        clerk.list("households/" + household.path("id").asText() + "/occupants").stream()
            .filter(occupant -> occupant.path("kind").asText().equals("OWNER"))
            .findFirst()
            .orElseThrow(() -> new StoryException("The household has no owner"))
            .path("id")
            .asText();
    return clerk
        .post("occupants/" + owner + "/personal-data-looks", Map.of("reason", "核对业主认领"))
        .orThrow()
        .text("name");
  }

  private static String room(JsonNode household) {
    return "%s%s %s"
        .formatted(
            household.path("buildingCode").asText(),
            household.hasNonNull("unitCode") ? " " + household.path("unitCode").asText() : "",
            household.path("roomNumber").asText());
  }

  private static String path(Answer claim) {
    return "residency-claims/" + claim.text("id");
  }
}
