package io.linli.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as an operator would who has read nothing. */
class PackagedStartIT {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

  @TempDir Path folder;

  @Test
  void refusesToStartWithoutIssuerAndDatabaseAndSaysWhatToSet()
      throws IOException, InterruptedException {
    assertThat(run(Map.of())).isEqualTo(1);
    assertThat(output())
        .contains("Linli does not start: 7 settings are missing or wrong.")
        .contains("Set linli.database.url (environment: LINLI_DATABASE_URL)")
        .contains("Set linli.issuer (environment: LINLI_ISSUER)")
        .contains("Set linli.issuer.keys (environment: LINLI_ISSUER_KEYS)")
        .doesNotContain("Exception");
  }

  @Test
  void migratesWithTheOwnersLoginAloneAndEnds() throws IOException, InterruptedException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startForTests()) {
      Map<String, String> settings =
          Map.of(
              "LINLI_MODE",
              "migrate",
              "LINLI_DATABASE_URL",
              database.jdbcUrl(),
              "LINLI_DATABASE_OWNER_PASSWORD",
              EmbeddedDatabase.PASSWORD);

      assertThat(run(settings)).isZero();
      assertThat(run(settings)).as("nothing is left to do").isZero();
      assertThat(output()).contains("The schema is up to date").doesNotContain("Exception");
    }
  }

  private int run(Map<String, String> settings) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LINLI_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
    return process.exitValue();
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output.txt"), StandardCharsets.UTF_8);
  }
}
