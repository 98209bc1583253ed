package io.linli.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@LinliTest
class IdempotencyTest {

  @Test
  void answersARepeatedRequestAsItDidTheFirst() {
    Tenants.Party street = Tenants.street();
    Map<String, Object> body = Estates.registration(street);
    String key = UUID.randomUUID().toString();

    ValidatableResponse first = register(street, key, body).statusCode(201);
    ValidatableResponse second = register(street, key, body).statusCode(201);

    assertThat(second.extract().body().asString()).isEqualTo(first.extract().body().asString());
    assertThat(second.extract().header("Location")).isEqualTo(first.extract().header("Location"));
    street.call().get("/api/v1/communities").then().body("items", hasSize(1));
  }

  @Test
  void makesOneRecordOfRequestsThatArriveAtOnce() {
    Tenants.Party street = Tenants.street();
    Map<String, Object> body = Estates.registration(street);
    String key = UUID.randomUUID().toString();

    List<CompletableFuture<Integer>> requests =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> register(street, key, body).extract().statusCode()))
            .toList();

    assertThat(requests).allMatch(request -> request.join() == 201);
    street.call().get("/api/v1/communities").then().body("items", hasSize(1));
  }

  @Test
  void refusesAKeyThatStandsForAnotherRequest() {
    Tenants.Party street = Tenants.street();
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    String key = UUID.randomUUID().toString();
    register(street, key, body).statusCode(201);
    body.put("name", "另一个小区");

    register(street, key, body).statusCode(409).body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void forgetsAKeyWhoseRequestFailed() {
    Tenants.Party street = Tenants.street();
    Map<String, Object> body = Estates.registration(street);
    Map<String, Object> wrong = new HashMap<>(body);
    wrong.put("areaCode", "999999999999");
    String key = UUID.randomUUID().toString();

    register(street, key, wrong).statusCode(422);
    register(street, key, body).statusCode(201);
  }

  private static ValidatableResponse register(
      Tenants.Party street, String key, Map<String, Object> body) {
    return street
        .call()
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/communities")
        .then();
  }
}
