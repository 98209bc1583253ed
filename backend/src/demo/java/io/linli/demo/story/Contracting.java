package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.demo.street.Manager;
import io.linli.demo.street.Streets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Companies file their service contracts; what the street confirms makes them managers. */
final class Contracting {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Its contract ends soon, so that the street's picture has one that does. */
  private static final String EXPIRING = "JBL-08";

  /** Of this estate a second company files a contract too. */
  private static final String WANTED_BY_TWO = "JBL-05";

  private final Stage stage;

  Contracting(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("合同备案", "Companies file their contracts");
    fileAll(Manager.QINGHE, Member.QINGHE_MANAGER, Member.JINGBALU_MANAGER);
    fileAll(Manager.ANLIN, Member.ANLIN_MANAGER, Member.JINGBALU_MANAGER);
    fileAll(Manager.BAICHUAN, Member.BAICHUAN_MANAGER, Member.HUAYUANLU_MANAGER);
    fileForAnothersEstate();
  }

  private void fileAll(Manager company, Member manager, Member street) {
    Set<String> contracted = new HashSet<>();
    stage
        .as(manager)
        .list("service-contracts")
        .forEach(contract -> contracted.add(contract.path("communityId").asText()));
    int filed = 0;
    for (String code : estatesOf(company)) {
      JsonNode card = card(manager, code);
      if (!contracted.contains(card.path("communityId").asText())) {
        confirm(street, file(manager, card, code));
        filed++;
      }
    }
    int now = stage.as(manager).list("communities").size();
    stage
        .narrator()
        .say(
            manager.displayName(),
            "%s：新备案 %d 份合同，现在管理 %d 个小区。"
                .formatted(manager.organisation().displayName(), filed, now),
            "files %d contracts; confirmed by the street, they make it manager of %d estates."
                .formatted(filed, now));
  }

  private static List<String> estatesOf(Manager company) {
    return Streets.managers().entrySet().stream()
        .filter(estate -> estate.getValue() == company)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private JsonNode card(Member member, String code) {
    return stage.as(member).list("community-cards?code=" + code).stream()
        .findFirst()
        .orElseThrow(() -> new StoryException("No card of " + code));
  }

  private Answer file(Member manager, JsonNode card, String code) {
    Map<String, Object> draft =
        Map.of("communityId", card.path("communityId").asText(), "terms", terms(card, code));
    Client client = stage.as(manager);
    Answer drafted = client.post("service-contracts", draft).orThrow();
    return client
        .post("service-contracts/" + drafted.text("id") + "/filing", drafted.etag(), Map.of())
        .orThrow();
  }

  private Answer confirm(Member street, Answer filed) {
    return stage
        .as(street)
        .post("service-contracts/" + filed.text("id") + "/confirmation", filed.etag(), Map.of())
        .orThrow();
  }

  private static Map<String, Object> terms(JsonNode card, String code) {
    LocalDate today = LocalDate.now(CHINA);
    LocalDate end = code.equals(EXPIRING) ? today.plusDays(60) : today.plusYears(3).minusDays(1);
    return Map.of(
        "number",
        code + "-" + today.getYear(),
        "kind",
        "REGULAR",
        "firstParty",
        Map.of("kind", "OWNERS", "name", card.path("name").asText() + "业主委员会"),
        "startsOn",
        today.toString(),
        "endsOn",
        end.toString(),
        "chargingMode",
        "LUMP_SUM",
        "serviceLevel",
        "三级",
        "duties",
        "公共区域每日保洁，24 小时秩序维护，设施设备日常维保",
        "tariffs",
        List.of(
            Map.of("use", "RESIDENTIAL", "tariff", "0.65"),
            Map.of("use", "COMMERCIAL", "tariff", "1.80")),
        "serviceItems",
        List.of(Map.of("name", "入户保洁", "unit", "次", "price", "80.00")));
  }

  /** It waits, and says why: the handover comes first. */
  private void fileForAnothersEstate() {
    Client client = stage.as(Member.ANLIN_MANAGER);
    JsonNode card = card(Member.ANLIN_MANAGER, WANTED_BY_TWO);
    String communityId = card.path("communityId").asText();
    String contractId =
        client.list("service-contracts").stream()
            .filter(contract -> contract.path("communityId").asText().equals(communityId))
            .map(contract -> contract.path("id").asText())
            .findFirst()
            .orElseGet(
                () -> {
                  Answer filed = file(Member.ANLIN_MANAGER, card, WANTED_BY_TWO);
                  return confirm(Member.JINGBALU_MANAGER, filed).text("id");
                });
    Answer waiting = client.get("service-contracts/" + contractId).orThrow();
    stage
        .narrator()
        .say(
            Member.ANLIN_MANAGER.displayName(),
            "也为清禾物业管理的%s备案了合同：%s。"
                .formatted(card.path("name").asText(), waiting.text("waitingReason")),
            "also files one for an estate that the other company manages; it waits, and says why.");
  }
}
