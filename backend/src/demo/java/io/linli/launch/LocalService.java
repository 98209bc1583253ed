package io.linli.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged service, run as a process of its own with the settings that production needs. There
 * is no other way into it than HTTP.
 */
public final class LocalService implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofSeconds(90);

  /** A JVM that records what it has loaded takes its time to end. */
  private static final Duration END_LIMIT = Duration.ofSeconds(60);

  private static final String HOST = "127.0.0.1";

  private final Process process;
  private final URI address;
  private final URI health;

  private LocalService(Process process, LaunchSettings settings) {
    this.process = process;
    this.address = URI.create("http://localhost:" + settings.port());
    this.health = URI.create("http://localhost:" + settings.managementPort() + "/q/health/ready");
  }

  /**
   * Starts the service and waits until it is ready.
   *
   * @throws IOException when it isn't packaged, or ends before it is ready
   */
  public static LocalService start(
      LaunchSettings settings, LocalSecrets secrets, LocalDatabase database)
      throws IOException, InterruptedException {
    LocalService service = launch(settings, secrets, database);
    service.awaitReady(log(settings));
    return service;
  }

  /**
   * Starts the service without waiting for it.
   *
   * @throws IOException when it isn't packaged
   */
  public static LocalService launch(
      LaunchSettings settings, LocalSecrets secrets, LocalDatabase database) throws IOException {
    if (!Files.exists(settings.serviceJar())) {
      throw new IOException("The service isn't packaged: " + settings.serviceJar());
    }
    List<String> command = new ArrayList<>();
    command.add(settings.javaHome().resolve("bin/java").toString());
    command.addAll(settings.jvmOptions());
    command.add("-jar");
    command.add(settings.serviceJar().toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log(settings).toFile());
    builder.environment().putAll(environment(settings, secrets, database));
    builder.environment().putAll(settings.environment());
    return new LocalService(builder.start(), settings);
  }

  /** Its process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Where it listens. */
  public URI address() {
    return address;
  }

  /** Waits until the service ends by itself. */
  public void await() throws InterruptedException {
    process.waitFor();
  }

  private static Map<String, String> environment(
      LaunchSettings settings, LocalSecrets secrets, LocalDatabase database) {
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_HOST", HOST),
        Map.entry("QUARKUS_HTTP_PORT", String.valueOf(settings.port())),
        Map.entry("QUARKUS_MANAGEMENT_HOST", HOST),
        Map.entry("QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.managementPort())),
        Map.entry("LINLI_DATABASE_URL", database.jdbcUrl()),
        Map.entry("LINLI_DATABASE_PASSWORD", secrets.get("database.app.password")),
        Map.entry("LINLI_DATABASE_OWNER_PASSWORD", secrets.get("database.owner.password")),
        Map.entry("LINLI_OBJECTS_FOLDER", settings.data().resolve("objects").toString()),
        Map.entry("LINLI_ISSUER", LocalTokens.ISSUER),
        Map.entry("LINLI_ISSUER_KEYS", secrets.publicKeyFile().toUri().toString()),
        Map.entry("LINLI_SECRETS_CURRENT_KEY", "demo"),
        Map.entry("LINLI_SECRETS_KEYS_DEMO", secrets.get("encryption.key")),
        Map.entry("LINLI_SECRETS_LOOKUP_KEY", secrets.get("lookup.key")));
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady()) {
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new IOException("The service ended while starting:\n" + tail(log));
      }
      if (System.nanoTime() > deadline) {
        close();
        throw new IOException("The service isn't ready after a while:\n" + tail(log));
      }
    }
  }

  private static Path log(LaunchSettings settings) {
    return settings.data().resolve("service.log");
  }

  private boolean isReady() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try {
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      // Nobody listens yet.
      return false;
    }
  }

  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
