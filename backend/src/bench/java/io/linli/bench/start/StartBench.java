package io.linli.bench.start;

import io.linli.bench.measure.Comparison;
import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures the service's start, with and without a cache of what a start before has loaded. */
public final class StartBench {

  private static final int FIRST_WITH_AOT = 25;

  /** Quick enough to be started when somebody asks. */
  private static final Duration GOAL = Duration.ofMillis(1_500);

  private final LaunchSettings settings;
  private final LocalSecrets secrets;
  private final LocalDatabase database;
  private final String token;
  private final int feature;

  /**
   * On a port that nobody listens on.
   *
   * @param token of somebody who may list households
   * @param feature of the JDK, such as 17
   */
  public StartBench(
      LaunchSettings settings,
      LocalSecrets secrets,
      LocalDatabase database,
      String token,
      int feature) {
    this.settings = settings;
    this.secrets = secrets;
    this.database = database;
    this.token = token;
    this.feature = feature;
  }

  /** Both comparisons. */
  public List<Comparison> measure() throws IOException, InterruptedException {
    List<Comparison> results = new ArrayList<>();
    Duration service = FirstAnswer.median(() -> service(List.of()));
    Duration empty = FirstAnswer.median(() -> EmptyApp.start(settings, secrets, database));
    results.add(
        Comparison.of(
            "start to first answer", service, empty, 1.3, "limit: empty Quarkus, median of 5"));
    results.add(cached());
    return results;
  }

  private Comparison cached() throws IOException, InterruptedException {
    boolean aot = feature >= FIRST_WITH_AOT;
    Path cache = settings.data().resolve(aot ? "service.aot" : "service.jsa");
    Files.deleteIfExists(cache);
    String record = (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache;
    String use = (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache;
    FirstAnswer.once(() -> service(List.of(record)));
    Duration took = FirstAnswer.median(() -> service(List.of(use)));
    String how =
        (aot ? "AOT cache" : "class archive, as JDK " + feature + " has no AOT cache")
            + " of %d MB".formatted(Files.size(cache) >> 20);
    return new Comparison("start with a cache", took, null, 0, GOAL, how);
  }

  private Started service(List<String> more) throws IOException {
    List<String> options = new ArrayList<>(settings.jvmOptions());
    options.addAll(more);
    LaunchSettings with = settings.withJvm(settings.javaHome(), options);
    LocalService service = LocalService.launch(with, secrets, database);
    return new Started() {
      @Override
      public boolean answers() throws InterruptedException {
        if (!service.process().isAlive()) {
          throw new IllegalStateException("The service ended while starting");
        }
        URI address = service.address().resolve("/api/v1/households?limit=1");
        return FirstAnswer.isAnswered(
            HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build());
      }

      @Override
      public void close() {
        service.close();
      }
    };
  }
}
