package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The same call by different people, and personal data that only some see in full. */
final class Seeing {

  private static final List<Member> CALLERS =
      List.of(
          Member.JINGBALU_MANAGER,
          Member.HUAYUANLU_MANAGER,
          Member.JINSHUI_MANAGER,
          Member.QINGHE_MANAGER,
          Member.ANLIN_MANAGER,
          Member.BAICHUAN_MANAGER);

  private final Stage stage;

  Seeing(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("各看各的", "The same call, each caller's own answer");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("登录人 Signed in", "单位 Organisation", "GET /communities"));
    for (Member caller : CALLERS) {
      rows.add(
          List.of(
              caller.displayName(),
              caller.organisation().displayName(),
              String.valueOf(stage.as(caller).list("communities").size())));
    }
    stage.narrator().table(rows);
    lookAtOwner();
  }

  private void lookAtOwner() {
    Client company = stage.as(Member.QINGHE_CLERK);
    String household =
        company.get("households?limit=1").orThrow().body().at("/items/0/id").asText();
    JsonNode owner = owner(company, household);
    stage
        .narrator()
        .say(
            Member.JINGBALU_MANAGER.displayName(),
            "街道看业主：" + masked(owner(stage.as(Member.JINGBALU_MANAGER), household)),
            "A supervisor sees an owner masked;");
    Answer look =
        company
            .post(
                "occupants/" + owner.path("id").asText() + "/personal-data-looks",
                Map.of("reason", "上门维修前电话联系业主"))
            .orThrow();
    stage
        .narrator()
        .say(
            Member.QINGHE_CLERK.displayName(),
            "管理企业说明理由后看全：" + masked(look.body()),
            "the managing company sees the owner in full, for a reason,");
    int looks = stage.as(Member.QINGHE_ADMIN).list("personal-data-looks").size();
    stage
        .narrator()
        .say(
            Member.QINGHE_ADMIN.displayName(),
            "每次查看都有记录，现有 %d 条。".formatted(looks),
            "and every such look is on record: %d so far.".formatted(looks));
  }

  private static JsonNode owner(Client client, String household) {
    return client.list("households/" + household + "/occupants").stream()
        .filter(o -> o.path("kind").asText().equals("OWNER"))
        .findFirst()
        .orElseThrow(() -> new StoryException("Household " + household + " has no owner"));
  }

  private static String masked(JsonNode person) {
    return "%s %s %s"
        .formatted(
            person.path("name").asText(),
            person.path("telephone").asText("—"),
            person.path("identityNumber").asText("—"));
  }
}
