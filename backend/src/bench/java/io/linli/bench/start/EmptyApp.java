package io.linli.bench.start;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Quarkus application of the service's extensions that does nothing else. */
final class EmptyApp implements Started {

  private static final String JAR = "backend/src/bench/empty/target/quarkus-app/quarkus-run.jar";

  private static final String HOST = "127.0.0.1";

  private final Process process;
  private final URI address;

  private EmptyApp(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static EmptyApp start(LaunchSettings settings, LocalSecrets secrets, LocalDatabase database)
      throws IOException {
    Path jar = settings.root().resolve(JAR);
    Path log = settings.data().resolve("empty.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    settings.javaHome().resolve("bin/java").toString(),
                    "-Xmx512m",
                    "-jar",
                    jar.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_HOST", HOST,
                "QUARKUS_HTTP_PORT", String.valueOf(settings.port()),
                "QUARKUS_MANAGEMENT_HOST", HOST,
                "QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.managementPort()),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", "linli_owner",
                "QUARKUS_DATASOURCE_PASSWORD", secrets.get("database.owner.password")));
    return new EmptyApp(
        builder.start(), URI.create("http://" + HOST + ":" + settings.port() + "/"));
  }

  @Override
  public boolean answers() throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("The empty application ended while starting");
    }
    return FirstAnswer.isAnswered(HttpRequest.newBuilder(address).build());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
