package io.linli.bench;

import io.linli.bench.town.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Says what was measured with, so that figures can be held against others. */
final class Environment {

  private Environment() {}

  static List<String> describe(BenchSettings settings, Town town, Installation installation)
      throws IOException, SQLException, InterruptedException {
    return List.of(
        "Size %s, %s, commit %s"
            .formatted(
                settings.size(), LocalDate.now(ZoneId.of("Asia/Shanghai")), commit(settings)),
        "- machine: %d processors%s, %s, %s %s"
            .formatted(
                BenchSettings.PROCESSORS,
                settings.cores() == null ? "" : " (" + settings.cores() + ")",
                processor(),
                System.getProperty("os.name"),
                System.getProperty("os.arch")),
        "- service: JDK %s, %s"
            .formatted(settings.release(), String.join(" ", settings.plainLaunch().jvmOptions())),
        "- bench: JDK %s, warm-up %d s, %d s each load"
            .formatted(
                Runtime.version(), settings.warmup().toSeconds(), settings.duration().toSeconds()),
        "- database: PostgreSQL " + version(installation) + ", on the same machine",
        "- data: seed " + Town.seed() + ", " + town.spread());
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return "processor unknown";
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("processor unknown");
  }

  private static String commit(BenchSettings settings) throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty")
            .directory(settings.launch().root().toFile())
            .redirectErrorStream(true)
            .start();
    String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return git.waitFor() == 0 ? answer : "unknown";
  }

  private static String version(Installation installation) throws SQLException {
    try (Connection superuser = installation.database().superuser().getConnection();
        Statement statement = superuser.createStatement();
        ResultSet row = statement.executeQuery("show server_version")) {
      row.next();
      return row.getString(1);
    }
  }
}
