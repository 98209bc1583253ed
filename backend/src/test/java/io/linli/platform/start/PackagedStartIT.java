package io.linli.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as an operator would who has read nothing. */
class PackagedStartIT {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

  @Test
  void refusesToStartWithoutIssuerAndDatabaseAndSaysWhatToSet(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LINLI_"));
    Process process = builder.start();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(output, StandardCharsets.UTF_8))
        .contains("Linli does not start: 7 settings are missing.")
        .contains("Set linli.database.url (environment: LINLI_DATABASE_URL)")
        .contains("Set linli.issuer (environment: LINLI_ISSUER)")
        .contains("Set linli.issuer.keys (environment: LINLI_ISSUER_KEYS)")
        .doesNotContain("Exception");
  }
}
