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
    stage
        .narrator()
        .say(
            clerk.displayName(),
            "%s：%d 个社区已录入。"
                .formatted(
                    clerk.organisation().displayName(), Streets.neighbourhoods(street).size()),
            "adds the neighbourhoods of the street to the division codes.");
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
