package io.linli.bench;

import io.linli.bench.town.Size;
import io.linli.launch.LaunchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of the bench, all of them system properties.
 *
 * @param size {@code linli.bench.size}: S, M or L
 * @param warmup {@code linli.bench.warmup}: seconds of load before each work is measured
 * @param duration {@code linli.bench.seconds}: seconds of each load
 * @param only {@code linli.bench.only}: names of works between commas; empty for all
 * @param launch where it runs: {@code linli.bench.data}, with a folder for each size, {@code
 *     linli.bench.java} and {@code linli.bench.port}; {@code linli.bench.profile} lets the service
 *     record where its time goes
 * @param cores {@code linli.bench.cores}: which processors serve, and which load; null for all
 */
record BenchSettings(
    Size size,
    Duration warmup,
    Duration duration,
    Set<String> only,
    LaunchSettings launch,
    Cores cores) {

  /** What a small installation gives the service. */
  private static final String HEAP = "-Xmx512m";

  /** What is measured is the service, not how often a caller may ask. */
  private static final Map<String, String> UNLIMITED =
      Map.of(
          "LINLI_LIMITS_TENANT_RATE",
          "1000000",
          "LINLI_LIMITS_CALLER_RATE",
          "1000000",
          "LINLI_LIMITS_TENANT_AT_ONCE",
          "1000");

  /** How often a tenant may ask unless an installation says otherwise. */
  static final int TENANT_RATE = 200;

  /** Asked before this process is moved to some of them. */
  static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private static final String HEAP_LOG = "gc.log";

  private static final String PROFILE = "profile.jfr";

  static BenchSettings read() {
    Size size = Size.valueOf(System.getProperty("linli.bench.size", "S"));
    String data = System.getProperty("linli.bench.data", "data/bench");
    Path javaHome =
        Path.of(System.getProperty("linli.bench.java", System.getProperty("java.home")));
    String only = System.getProperty("linli.bench.only", "").strip();
    LaunchSettings launch =
        LaunchSettings.of(data + "/" + size, Integer.getInteger("linli.bench.port", 18_430));
    return new BenchSettings(
        size,
        Duration.ofSeconds(Integer.getInteger("linli.bench.warmup", 90)),
        Duration.ofSeconds(Integer.getInteger("linli.bench.seconds", 20)),
        only.isEmpty() ? Set.of() : Set.of(only.split("\\s*,\\s*")),
        launch.withJvm(javaHome, watched(launch.data())).withEnvironment(UNLIMITED),
        Cores.read());
  }

  private static List<String> watched(Path data) {
    List<String> options =
        new ArrayList<>(List.of(HEAP, "-Xlog:gc:file=" + data.resolve(HEAP_LOG)));
    if (Boolean.getBoolean("linli.bench.profile")) {
      options.add("-XX:StartFlightRecording:settings=profile,filename=" + data.resolve(PROFILE));
    }
    return options;
  }

  /**
   * The limits that an installation has; the one caller that floods may have all of its tenant's.
   */
  LaunchSettings limitedLaunch() {
    return launch.withEnvironment(Map.of("LINLI_LIMITS_CALLER_RATE", String.valueOf(TENANT_RATE)));
  }

  /** What a start is measured with: nothing is logged of the heap. */
  LaunchSettings plainLaunch() {
    return launch.withJvm(launch.javaHome(), List.of(HEAP));
  }

  /** Where the service's collector says what it does. */
  Path heapLog() {
    return launch.data().resolve(HEAP_LOG);
  }

  boolean wants(String work) {
    return only.isEmpty() || only.contains(work);
  }

  /** The feature version of the service's JDK, such as 17. */
  int feature() throws IOException {
    return Runtime.Version.parse(release().replaceAll("[^0-9.+].*", "")).feature();
  }

  /** The version of the service's JDK. */
  String release() throws IOException {
    return Files.readAllLines(launch.javaHome().resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
        .findFirst()
        .orElseThrow(() -> new IOException("No JDK stands in " + launch.javaHome()));
  }

  /** Where the results go. */
  Path results() {
    return launch.root().resolve("backend/target/bench/" + size + ".md");
  }
}
