package io.linli.demo.story;

import io.linli.demo.street.Neighbourhood;
import io.linli.demo.street.Streets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The two streets enter their neighbourhoods and their estates. */
final class Registering {

  private final Stage stage;

  Registering(Stage stage) {
    this.stage = stage;
  }

  void tell() {
    stage.narrator().chapter("建档", "The streets register what is theirs");
    register(Member.JINGBALU_CLERK);
    register(Member.HUAYUANLU_CLERK);
  }

  private void register(Member clerk) {
    Client client = stage.as(clerk);
    String street = clerk.organisation().code();
    addNeighbourhoods(client, street);
    Imports.Result result =
        new Imports(stage, clerk).once("COMMUNITIES", "communities-" + street + ".xlsx");
    int communities = client.list("communities").size();
    stage
        .narrator()
        .say(
            clerk.displayName(),
            "%s：%d 个社区，从表格导入小区：%s；现见小区 %d 个。"
                .formatted(
                    clerk.organisation().displayName(),
                    Streets.neighbourhoods(street).size(),
                    result.chinese(),
                    communities),
            "adds the neighbourhoods and imports the estates: " + result.english() + ".");
  }

  private static void addNeighbourhoods(Client client, String street) {
    Set<String> known =
        client.list("regions?parentCode=" + street).stream()
            .map(r -> r.path("code").asText())
            .collect(Collectors.toSet());
    for (Neighbourhood neighbourhood : Streets.neighbourhoods(street)) {
      if (!known.contains(neighbourhood.code())) {
        client
            .post("regions", Map.of("code", neighbourhood.code(), "name", neighbourhood.name()))
            .orThrow();
      }
    }
  }
}
