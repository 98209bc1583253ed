package io.linli.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Held against a server that answers whatever the test wants. */
class ContractConformanceTest {

  private static final String GOOD = "{\"name\":\"1号楼\"}";
  private static final String BAD = "{\"name\":7}";

  private HttpServer server;
  private ContractConformance conformance;
  private int status = 201;
  private String type = "application/json";
  private String answer = GOOD;

  @BeforeEach
  void start() throws IOException {
    try (var in = getClass().getResourceAsStream("/contract/sound.yaml")) {
      conformance = ContractConformance.to(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void letsPassWhatTheContractSays() {
    assertThatCode(() -> post(conformance, GOOD)).doesNotThrowAnyException();
  }

  @Test
  void letsPassABadRequestThatTheServiceRefused() {
    status = 400;
    type = "application/problem+json";
    answer = "{\"code\":\"malformed-request\"}";

    assertThatCode(() -> post(conformance, BAD)).doesNotThrowAnyException();
  }

  @Test
  void refusesABadRequestThatTheServiceTook() {
    assertThatThrownBy(() -> post(conformance, BAD))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("POST /api/v1/buildings answered 201");
  }

  @Test
  void refusesAnAnswerWithAFieldThatTheContractDoesNotKnow() {
    answer = "{\"name\":\"1号楼\",\"secret\":\"x\"}";

    assertThatThrownBy(() -> post(conformance, GOOD))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("secret");
  }

  @Test
  void refusesAnAnswerThatLacksWhatTheContractPromises() {
    answer = "{}";

    assertThatThrownBy(() -> post(conformance, GOOD))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("name");
  }

  @Test
  void refusesNullWhereTheContractPromisesAValue() {
    answer = "{\"name\":null}";

    assertThatThrownBy(() -> post(conformance, GOOD)).isInstanceOf(AssertionError.class);
  }

  @Test
  void letsPassNullWhereTheContractAllowsIt() {
    answer = "{\"name\":\"1号楼\",\"floorArea\":null}";

    assertThatCode(() -> post(conformance, GOOD)).doesNotThrowAnyException();
  }

  @Test
  void refusesAStatusThatTheContractDoesNotKnow() {
    status = 418;

    assertThatThrownBy(() -> post(conformance, GOOD)).hasMessageContaining("418");
  }

  private Response post(ContractConformance filter, String body) {
    return given()
        .filter(filter)
        .port(server.getAddress().getPort())
        .header("Authorization", "Bearer token")
        .header("Idempotency-Key", "one")
        .contentType("application/json")
        .body(body)
        .post("/api/v1/buildings");
  }
}
