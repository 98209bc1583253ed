package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The platform operator brings the organisations in; their administrators bring their people. */
final class Onboarding {

  private final Stage stage;

  Onboarding(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    Narrator narrator = stage.narrator();
    narrator.chapter("入驻", "Organisations come on board");
    List<JsonNode> known = stage.asPlatformOperator().list("tenants");
    int admitted = 0;
    for (Organisation organisation : Organisation.values()) {
      stage.enter(organisation, find(known, organisation).orElseGet(() -> onboard(organisation)));
      admitted += admitMembers(organisation);
    }
    narrator.say(
        "平台运营",
        "为 %d 个单位开户：2 个街道、1 个区局、3 家物业企业。".formatted(Organisation.values().length),
        "The platform operator onboards two streets, a district bureau and three companies.");
    narrator.say(
        "各单位管理员",
        admitted > 0 ? "接纳了 %d 名同事，各有一个角色。".formatted(admitted) : "同事都已在册。",
        admitted > 0
            ? "Their administrators admit %d colleagues, one role each.".formatted(admitted)
            : "All colleagues are members already.");
  }

  private static Optional<String> find(List<JsonNode> tenants, Organisation organisation) {
    return tenants.stream()
        .filter(t -> !t.path("status").asText().equals("CLOSED"))
        .filter(
            t ->
                t.path("areaCode").asText().equals(organisation.code())
                    || t.path("creditCode").asText().equals(organisation.code()))
        .map(t -> t.path("id").asText())
        .findFirst();
  }

  private String onboard(Organisation organisation) {
    Member administrator =
        members(organisation).stream().filter(Member::isAdministrator).findFirst().orElseThrow();
    Map<String, Object> request = new HashMap<>();
    request.put("kind", organisation.kind());
    request.put("name", organisation.displayName());
    request.put(organisation.isCompany() ? "creditCode" : "areaCode", organisation.code());
    request.put(
        "administrator",
        Map.of("subject", administrator.subject(), "displayName", administrator.displayName()));
    return stage.asPlatformOperator().post("tenants", request).orThrow().text("id");
  }

  private int admitMembers(Organisation organisation) {
    Member administrator =
        members(organisation).stream().filter(Member::isAdministrator).findFirst().orElseThrow();
    Client client = stage.as(administrator);
    Set<String> known =
        client.list("members").stream()
            .map(m -> m.path("subject").asText())
            .collect(Collectors.toSet());
    List<Member> missing =
        members(organisation).stream().filter(m -> !known.contains(m.subject())).toList();
    for (Member member : missing) {
      client
          .post(
              "members",
              Map.of(
                  "subject", member.subject(),
                  "displayName", member.displayName(),
                  "roles", List.of(member.role())))
          .orThrow();
    }
    return missing.size();
  }

  private static List<Member> members(Organisation organisation) {
    return Arrays.stream(Member.values()).filter(m -> m.organisation() == organisation).toList();
  }
}
