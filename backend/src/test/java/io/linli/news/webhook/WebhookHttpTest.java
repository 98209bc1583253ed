package io.linli.news.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.news.delivery.Attempt;
import io.linli.news.delivery.Attempt.Outcome;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How third parties are called. */
class WebhookHttpTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final String PASSWORD = "changeit";
  private static final String NAME = "hooks.test";

  @TempDir Path folder;

  @AfterAll
  static void stop() {
    VERTX.close();
  }

  @Test
  void followsNoRedirect() throws Exception {
    try (HookServer inside = new HookServer();
        HookServer outside = new HookServer()) {
      outside.redirectTo(inside.url());

      Attempt attempt = http(Duration.ofSeconds(5)).post(target(outside.url()), Map.of(), "{}");

      assertThat(attempt).isEqualTo(Attempt.failed(307, "redirect"));
      assertThat(inside.calls()).isEmpty();
    }
  }

  @Test
  void doesNotWaitForWhoeverNeverAnswers() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Attempt attempt =
          http(Duration.ofMillis(300))
              .post(target("http://127.0.0.1:" + silent.getLocalPort() + "/"), Map.of(), "{}");

      assertThat(attempt).isEqualTo(Attempt.failed(null, "timeout"));
    }
  }

  @Test
  void readsNothingOfAnAnswerWithoutEnd() throws Exception {
    HttpServer endless =
        VERTX
            .createHttpServer()
            .requestHandler(
                request -> {
                  request.response().setChunked(true).write("x");
                  VERTX.setPeriodic(1, tick -> request.response().write("x".repeat(10_000)));
                })
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get(5, TimeUnit.SECONDS);

    Attempt attempt =
        http(Duration.ofSeconds(5))
            .post(target("http://127.0.0.1:" + endless.actualPort() + "/"), Map.of(), "{}");

    assertThat(attempt).isEqualTo(Attempt.delivered(200));
  }

  @Test
  void saysThatNobodyIsThere() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(
            http(Duration.ofSeconds(5))
                .post(target("http://127.0.0.1:" + free + "/"), Map.of(), "{}"))
        .isEqualTo(Attempt.failed(null, "unreachable"));
  }

  /** The connection goes to the address, the certificate is held against the name. */
  @Test
  void holdsTheCertificateAgainstTheNameThoughItCallsTheAddress() throws Exception {
    JksOptions store = certificateOf(NAME);
    HttpServer server =
        VERTX
            .createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(store))
            .requestHandler(request -> request.response().setStatusCode(204).end(Buffer.buffer()))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get(5, TimeUnit.SECONDS);
    HttpClientOptions trusting = new HttpClientOptions().setTrustOptions(store);
    WebhookHttp http = new WebhookHttp(VERTX, trusting, Duration.ofSeconds(10));
    String port = ":" + server.actualPort() + "/";

    assertThat(http.post(target("https://" + NAME + port), Map.of(), "{}").outcome())
        .isEqualTo(Outcome.DELIVERED);
    assertThat(http.post(target("https://other.test" + port), Map.of(), "{}"))
        .isEqualTo(Attempt.failed(null, "certificate"));
  }

  private JksOptions certificateOf(String name) throws IOException, InterruptedException {
    Path store = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-storetype",
                "JKS",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-keypass",
                PASSWORD,
                "-validity",
                "2")
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile(folder, "keytool", ".log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    return new JksOptions().setPath(store.toString()).setPassword(PASSWORD);
  }

  private static WebhookHttp http(Duration patience) {
    return new WebhookHttp(VERTX, new HttpClientOptions(), patience);
  }

  private static WebhookTarget target(String url) {
    return new WebhookTarget(URI.create(url), InetAddress.getLoopbackAddress());
  }
}
