package io.linli.platform.problem;

import static io.linli.testkit.Decorations.acknowledgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Decorations;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Patrols;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who have read the same and change it at once: one is told that the other was faster. */
@LinliTest
class OvertakenTest {
  private static final Set<Integer> TOO_LATE = Set.of(409, 412);
  private static final int TRIES = 3;

  private ManagedEstate estate;
  private Party company;

  @BeforeEach
  void anEstate() {
    estate = ManagedEstate.make();
    company = estate.company();
  }

  @Test
  void twoWhoAcknowledgeADecoration() {
    for (int i = 0; i < TRIES; i++) {
      String path = Decorations.PATH + "/" + Decorations.filed(company, estate.household());

      oneIsFaster(
          path, call -> call.body(acknowledgement(company)).post(path + "/acknowledgement"));
      company
          .call()
          .header("If-Match", etag(path))
          .body(Map.of("reason", "改期"))
          .post(path + "/withdrawal")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void twoWhoChangeAChecklist() {
    String path = Patrols.CHECKLISTS + "/" + Patrols.checklist(company, estate.community());
    Map<String, Object> item =
        Map.of("code", "new", "text", "新增", "kind", "YES_NO", "expected", true);
    Map<String, Object> content = Map.of("title", "消防检查", "checkItems", List.of(item));
    for (int i = 0; i < TRIES; i++) {
      oneIsFaster(path, call -> call.body(content).put(path));
    }
  }

  @Test
  void twoWhoChangeAPlan() {
    String point = Patrols.point(company, estate.community(), "水泵房");
    Map<String, Object> content = Patrols.content(Patrols.monthly(), List.of(point));
    String path =
        Patrols.PLANS
            + "/"
            + Patrols.make(company, estate.community(), content)
                .statusCode(201)
                .extract()
                .<String>path("id");
    for (int i = 0; i < TRIES; i++) {
      oneIsFaster(path, call -> call.body(content).put(path));
    }
  }

  private void oneIsFaster(String path, Function<RequestSpecification, Response> change) {
    String etag = etag(path);
    List<Integer> answers =
        Stream.of(1, 2)
            .map(
                who ->
                    CompletableFuture.supplyAsync(
                        () -> change.apply(company.call().header("If-Match", etag)).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers.get(0)).isEqualTo(200);
    assertThat(answers.get(1)).isIn(TOO_LATE);
  }

  private String etag(String path) {
    return company.call().get(path).then().statusCode(200).extract().header("ETag");
  }
}
