package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.demo.street.Manager;
import java.util.Locale;

/** Everybody imports buildings and households of what they manage. */
final class Importing {

  private static final int SHOWN = 3;

  private final Stage stage;

  Importing(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("导入楼栋与住户", "Managers import buildings and households");
    importAll(Manager.QINGHE, Member.QINGHE_CLERK);
    importAll(Manager.ANLIN, Member.ANLIN_CLERK);
    importAll(Manager.BAICHUAN, Member.BAICHUAN_CLERK);
    importForStreet();
    repeat();
    tryAnothersSheet();
  }

  private void importAll(Manager manager, Member clerk) {
    Imports imports = new Imports(stage, clerk);
    Imports.Result buildings = imports.once("BUILDINGS", "buildings-" + manager.slug() + ".xlsx");
    Imports.Result households =
        imports.once("HOUSEHOLDS", "households-" + manager.slug() + ".xlsx");
    say(clerk, "楼栋", "buildings", buildings);
    say(clerk, "住户", "households", households);
  }

  private void say(Member clerk, String chinese, String english, Imports.Result result) {
    stage
        .narrator()
        .say(
            clerk.displayName(),
            "%s的%s：%s。".formatted(clerk.organisation().displayName(), chinese, result.chinese()),
            "imports " + english + ": " + result.english() + ".");
  }

  /** The street's own service centre, and the estates that nobody manages. */
  private void importForStreet() {
    Imports imports = new Imports(stage, Member.JINGBALU_CLERK);
    for (Manager manager : new Manager[] {Manager.SERVICE_CENTRE, Manager.NOBODY}) {
      String whose = manager == Manager.NOBODY ? "无人管理的" : "街道物业服务中心的";
      for (String kind : new String[] {"buildings", "households"}) {
        Imports.Result result =
            imports.again(kind.toUpperCase(Locale.ROOT), kind + "-" + manager.slug() + ".xlsx");
        stage
            .narrator()
            .say(
                Member.JINGBALU_CLERK.displayName(),
                whose + (kind.equals("buildings") ? "楼栋：" : "住户：") + result.chinese() + "。",
                "imports " + kind + " for the street: " + result.english() + ".");
      }
    }
  }

  private void repeat() {
    Imports.Result result =
        new Imports(stage, Member.BAICHUAN_CLERK).again("HOUSEHOLDS", "households-baichuan.xlsx");
    stage
        .narrator()
        .say(
            Member.BAICHUAN_CLERK.displayName(),
            "同一张表再导一次：" + result.chinese() + "。",
            "imports the same sheet again: " + result.english() + ".");
  }

  private void tryAnothersSheet() {
    Imports.Result result =
        new Imports(stage, Member.ANLIN_CLERK).dryRun("BUILDINGS", "buildings-qinghe.xlsx");
    stage
        .narrator()
        .say(
            Member.ANLIN_CLERK.displayName(),
            "试导清禾物业的楼栋表：" + result.chinese() + "。",
            "tries the other company's sheet: every line is refused, with its reason:");
    int shown = 0;
    for (JsonNode fault : result.faults()) {
      if (shown++ < SHOWN) {
        stage
            .narrator()
            .line(
                "            第 %s 行 %s “%s”：%s"
                    .formatted(
                        fault.path("line").asText(),
                        fault.path("column").asText(),
                        fault.path("value").asText(),
                        fault.path("message").asText()));
      }
    }
  }
}
