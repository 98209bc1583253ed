package io.linli.bench;

import io.linli.bench.town.Size;
import io.linli.launch.LaunchSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The settings of the bench, all of them system properties.
 *
 * @param size {@code linli.bench.size}: S, M or L
 * @param warmup {@code linli.bench.warmup}: seconds of load before the first measurement
 * @param duration {@code linli.bench.seconds}: seconds of each load
 * @param only {@code linli.bench.only}: names of works between commas; empty for all
 * @param launch where it runs: {@code linli.bench.data}, with a folder for each size, {@code
 *     linli.bench.java} and {@code linli.bench.port}
 */
record BenchSettings(
    Size size, Duration warmup, Duration duration, Set<String> only, LaunchSettings launch) {

  /** As in the README: what a small installation gives the service. */
  private static final List<String> JVM_OPTIONS = List.of("-Xmx512m");

  static BenchSettings read() {
    Size size = Size.valueOf(System.getProperty("linli.bench.size", "S"));
    String data = System.getProperty("linli.bench.data", "data/bench");
    Path javaHome =
        Path.of(System.getProperty("linli.bench.java", System.getProperty("java.home")));
    String only = System.getProperty("linli.bench.only", "").strip();
    return new BenchSettings(
        size,
        Duration.ofSeconds(Integer.getInteger("linli.bench.warmup", 90)),
        Duration.ofSeconds(Integer.getInteger("linli.bench.seconds", 20)),
        only.isEmpty() ? Set.of() : Set.of(only.split("\\s*,\\s*")),
        LaunchSettings.of(data + "/" + size, Integer.getInteger("linli.bench.port", 18_430))
            .withJvm(javaHome, JVM_OPTIONS));
  }

  boolean wants(String work) {
    return only.isEmpty() || only.contains(work);
  }

  /** Where the results go. */
  Path results() {
    return launch.root().resolve("backend/target/bench/" + size + ".md");
  }
}
