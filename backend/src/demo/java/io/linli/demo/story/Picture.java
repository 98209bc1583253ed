package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The supervisor's picture, and the same figures as a company sees them. */
final class Picture {

  private final Stage stage;

  Picture(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("辖区一览", "The picture: coverage of the jurisdiction");
    show(Member.JINGBALU_MANAGER, "经八路街道，按社区：", "The street, by neighbourhood:");
    show(
        Member.JINSHUI_MANAGER,
        "金水区，按街道（无小区的从略）：",
        "The district above it, by street (empty ones left out):");
    JsonNode own = figures(Member.QINGHE_MANAGER).path("total");
    stage
        .narrator()
        .say(
            Member.QINGHE_MANAGER.displayName(),
            "清禾物业只见自己的：%s 个小区，%s 户。"
                .formatted(extent(own, "communities"), extent(own, "households")),
            "A company gets the same figures, of its own estates only.");
  }

  private void show(Member member, String chinese, String english) {
    stage.narrator().say(member.displayName(), chinese, english);
    JsonNode coverage = figures(member);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("区域 Area", "小区", "楼栋", "户数", "企业管理", "失管", "有效合同", "将到期", "★★★", "★★", "★", "未评"));
    for (JsonNode row : coverage.path("rows")) {
      if (row.at("/figures/extent/communities").asLong() > 0) {
        rows.add(row(row.path("name").asText(), row.path("figures")));
      }
    }
    rows.add(row("合计 Total", coverage.path("total")));
    stage.narrator().table(rows);
  }

  private JsonNode figures(Member member) {
    return stage.as(member).get("coverage").orThrow().body();
  }

  private static List<String> row(String name, JsonNode figures) {
    return List.of(
        name,
        extent(figures, "communities"),
        extent(figures, "buildings"),
        extent(figures, "households"),
        mode(figures, "PROFESSIONAL_COMPANY"),
        mode(figures, "NONE"),
        figures.path("contracts").path("active").asText(),
        figures.path("contracts").path("expiringSoon").asText(),
        stars(figures, 3),
        stars(figures, 2),
        stars(figures, 1),
        figures.path("ratings").path("unrated").asText());
  }

  private static String extent(JsonNode figures, String what) {
    return figures.path("extent").path(what).asText();
  }

  private static String mode(JsonNode figures, String mode) {
    for (JsonNode group : figures.path("byManagementMode")) {
      if (group.path("mode").asText().equals(mode)) {
        return extent(group, "communities");
      }
    }
    return "0";
  }

  private static String stars(JsonNode figures, int stars) {
    long communities = 0;
    for (JsonNode band : figures.path("ratings").path("byBand")) {
      if (band.path("stars").asInt() == stars) {
        communities += band.path("communities").asLong();
      }
    }
    return String.valueOf(communities);
  }
}
