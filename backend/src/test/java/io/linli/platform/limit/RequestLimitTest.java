package io.linli.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.linli.platform.caller.Roles;
import io.linli.testkit.DatabaseTrace;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TightLimits;
import io.linli.testkit.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks too often is refused, and nobody else is. */
@QuarkusTest
@TestProfile(TightLimits.class)
class RequestLimitTest {
  private static final String ME = "/api/v1/me";

  @Test
  void whoAsksTooOftenIsToldWhenToAskAgain() {
    Party company = Tenants.company();

    RequestSpecification english =
        company
            .call()
            .header("Accept-Language", "en")
            .header("Origin", "https://console.test.linli.invalid");
    refusal(english)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .header("Content-Language", "en")
        .header("Cache-Control", "no-store")
        .header("Access-Control-Allow-Origin", "https://console.test.linli.invalid")
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
        .body("code", equalTo("too-many-requests"))
        .body("detail", equalTo("Ask again in 1 second."));
  }

  @Test
  void aColleagueAndAnotherTenantAreNotHeldUp() {
    Party company = Tenants.company();
    Party other = Tenants.company();
    Tenants.admit(company, "colleague", Set.of(Roles.CLERK));
    refusal(company.call());

    colleague(company, "colleague").get(ME).then().statusCode(200);
    other.call().get(ME).then().statusCode(200);
  }

  @Test
  void allTogetherMayNotAskMoreThanTheTenantMay() {
    Party company = Tenants.company();
    Tenants.admit(company, "second", Set.of(Roles.CLERK));
    Tenants.admit(company, "third", Set.of(Roles.CLERK));
    refusal(company.call());
    refusal(colleague(company, "second"));

    refusal(colleague(company, "third"))
        .header("Retry-After", "1")
        .body("code", equalTo("tenant-too-many-requests"))
        .body("title", equalTo("贵单位的请求过于频繁"));
    Tenants.company().call().get(ME).then().statusCode(200);
  }

  @Test
  void manyAtOnceAreAllAnsweredInTurn() {
    Party company = Tenants.company();
    String token = company.token(Roles.OF_TENANTS);

    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 20)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(
                        () -> Tenants.withToken(token).get(ME).statusCode()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
  }

  @Test
  void theRefusalCostsTheDatabaseNothing() {
    Party company = Tenants.company();

    try (DatabaseTrace trace = DatabaseTrace.start()) {
      DatabaseTrace.Traced refused =
          Stream.generate(() -> refusedOrGrownBack(company, trace))
              .limit(TightLimits.CALLER)
              .filter(traced -> traced.answer().statusCode() == 429)
              .findFirst()
              .orElseThrow();

      assertThat(refused.statements()).isEmpty();
    }
  }

  /** A second between two calls is enough for one more to be let through. */
  private static DatabaseTrace.Traced refusedOrGrownBack(Party company, DatabaseTrace trace) {
    refusal(company.call());
    return trace.of(company.call(), request -> request.get(ME));
  }

  @Test
  void aTokenThatWasNeverSeenIsCountedToo() {
    Party company = Tenants.company();
    refusal(company.call());

    Response first = Tenants.withToken(company.token(Set.of(Roles.CLERK))).get(ME);
    Response second = Tenants.withToken(company.token(Set.of(Roles.CLERK))).get(ME);

    assertThat(List.of(first.statusCode(), second.statusCode()))
        .as("one may have grown back")
        .contains(429);
  }

  @Test
  void forgedTokensUseUpNothingOfThoseWhomTheyName() {
    Party company = Tenants.company();
    String forged = TokenIssuer.forger().token(company.id(), company.subject(), Roles.OF_TENANTS);
    for (int n = 0; n < TightLimits.TENANT; n++) {
      Tenants.withToken(forged).get(ME).then().statusCode(401);
    }

    company.call().get(ME).then().statusCode(200);
  }

  @Test
  void aRefusedUploadLeavesTheConnectionUsable() throws IOException {
    Party company = Tenants.company();
    refusal(company.call());
    String head =
        "Host: localhost\r\nAuthorization: Bearer " + company.token(Roles.OF_TENANTS) + "\r\n";
    String upload =
        "POST /api/v1/imports?list=COMMUNITIES HTTP/1.1\r\n"
            + head
            + "Content-Type: text/csv\r\nContent-Length: 500000\r\n\r\n"
            + "x".repeat(500_000);

    String answers =
        raw(upload.repeat(3) + "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answers.split("HTTP/1.1 429", -1))
        .as("one may have grown back")
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void anUploadOverTheLimitIsToldTheLimit() throws IOException {
    Party company = Tenants.company();
    company
        .call()
        .header("Accept-Language", "en")
        .contentType("text/csv")
        .body("x".repeat(1_100_000).getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports?list=COMMUNITIES")
        .then()
        .statusCode(413)
        .body("code", equalTo("body-too-large"))
        .body("detail", startsWith("At most 1 MB"));
  }

  @Test
  void anUploadThatDoesNotSayItsLengthIsCutOffAtTheLimit() throws IOException {
    Party company = Tenants.company();
    String chunk = Integer.toHexString(510_000) + "\r\n" + "x".repeat(510_000) + "\r\n";

    String answer =
        raw(
            "POST /api/v1/imports?list=COMMUNITIES HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer "
                + company.token(Roles.OF_TENANTS)
                + "\r\nContent-Type: text/csv\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + chunk
                + chunk
                + "0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large", "最多接收 1 MB");
  }

  private static RequestSpecification colleague(Party company, String subject) {
    return Tenants.withToken(
        TokenIssuer.trusted().token(company.id(), subject, Set.of(Roles.CLERK)));
  }

  /** Asks until refused. */
  private static ValidatableResponse refusal(RequestSpecification caller) {
    for (int n = 0; n <= TightLimits.TENANT; n++) {
      Response answer = caller.get(ME);
      if (answer.statusCode() == 429) {
        return answer.then();
      }
      assertThat(answer.statusCode()).isEqualTo(200);
    }
    throw new AssertionError("Nobody is refused");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
