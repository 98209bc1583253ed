package io.linli.tenancy.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Keycloak on loopback with the realm that an installation imports, in memory: nothing of it
 * is left when it ends. The build has unpacked it; its own build runs once.
 */
final class KeycloakServer implements AutoCloseable {
  static final String ADMINISTRATOR = "admin";

  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final Path REALM = Path.of("..", "deploy", "keycloak", "realm-linli.json");
  private static final String HEAP = "-Xms64m -Xmx512m";
  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;
  private final URI address;
  private final String password;

  private KeycloakServer(Process process, Path log, URI address, String password) {
    this.process = process;
    this.log = log;
    this.address = address;
    this.password = password;
  }

  /** Starts it and waits until it has imported the realm. */
  static KeycloakServer start(int port) throws IOException, InterruptedException {
    Path home = home();
    build(home);
    Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
    Files.copy(REALM, imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
    URI address = URI.create("http://localhost:" + port);
    String password = UUID.randomUUID().toString();
    Path log = UNPACKED.resolve("server.log").toAbsolutePath();
    ProcessBuilder command =
        command(
            home,
            log,
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + address);
    command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
    command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
    KeycloakServer server = new KeycloakServer(command.start(), log, address, password);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "keycloak-shutdown"));
    server.awaitRealm();
    return server;
  }

  URI address() {
    return address;
  }

  /** Password of {@link #ADMINISTRATOR}, who administers every realm. */
  String password() {
    return password;
  }

  /** What a realm signs tokens as. */
  static String issuer(URI address, String realm) {
    return address + "/realms/" + realm;
  }

  /** Where a realm shows its public keys. */
  static String keys(URI address, String realm) {
    return issuer(address, realm) + "/protocol/openid-connect/certs";
  }

  private static Path home() throws IOException {
    try (Stream<Path> folders = Files.list(UNPACKED)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
          .findFirst()
          .orElseThrow(() -> new IOException("There is no Keycloak in " + UNPACKED))
          .toAbsolutePath();
    }
  }

  private static void build(Path home) throws IOException, InterruptedException {
    Path built = home.resolve("built-for-tests");
    if (Files.exists(built)) {
      return;
    }
    Path log = UNPACKED.resolve("build.log").toAbsolutePath();
    Process build = command(home, log, "build", "--db=dev-mem").start();
    if (!build.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS) || build.exitValue() != 0) {
      end(build);
      throw new IOException("Keycloak could not be built:\n" + Files.readString(log));
    }
    Files.createFile(built);
  }

  private static ProcessBuilder command(Path home, Path log, String... arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", HEAP);
    return builder;
  }

  private void awaitRealm() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady()) {
      boolean ended = process.waitFor(200, TimeUnit.MILLISECONDS);
      if (ended || System.nanoTime() > deadline) {
        close();
        throw new IOException("Keycloak did not start:\n" + Files.readString(log));
      }
    }
  }

  private boolean isReady() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(keys(address, "linli")))
            .timeout(Duration.ofSeconds(5))
            .build();
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

  @Override
  public void close() {
    end(process);
  }

  /** The script's JVM is a child of it. */
  private static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    all.forEach(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
  }
}
