package io.linli.bench.measure;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.config.Step;
import io.hyperfoil.api.session.ObjectAccess;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.session.SessionFactory;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.linli.bench.work.Sample;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Puts the service under load with Hyperfoil, drawing requests by chance. */
public final class HttpLoad {

  private static final String PATH = "path";
  private static final String TOKEN = "token";

  /** More than are ever busy at a fixed rate, so that no request waits for another to end. */
  private static final int SPARE = 400;

  private final URI address;

  public HttpLoad(URI address) {
    this.address = address;
  }

  /** As much as a number of callers gets who ask again as soon as they have an answer. */
  public Load flatOut(List<Sample> samples, int callers, Duration duration) {
    BenchmarkBuilder benchmark = benchmark(callers);
    return run(benchmark, benchmark.addPhase("flat-out").always(callers), samples, duration);
  }

  /**
   * Requests at a fixed rate, whether the ones before have been answered or not: what is late
   * counts as late.
   */
  public Load atRate(List<Sample> samples, double perSecond, Duration duration) {
    BenchmarkBuilder benchmark = benchmark(SPARE);
    return run(
        benchmark,
        benchmark.addPhase("at-rate").constantRate(1).usersPerSec(perSecond).maxSessions(SPARE),
        samples,
        duration);
  }

  private BenchmarkBuilder benchmark(int connections) {
    BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name("linli").threads(1);
    benchmark
        .addPlugin(HttpPluginBuilder::new)
        .http()
        .host(address.getHost())
        .port(address.getPort())
        .sharedConnections(connections)
        .endHttp();
    return benchmark;
  }

  private static Load run(
      BenchmarkBuilder benchmark, PhaseBuilder<?> phase, List<Sample> samples, Duration duration) {
    phase
        .duration(duration.toMillis())
        .scenario()
        .initialSequence("request")
        .step(
            new Draw(
                samples, SessionFactory.objectAccess(PATH), SessionFactory.objectAccess(TOKEN)))
        .step(HttpStepCatalog.SC)
        .httpRequest(HttpMethod.GET)
        .path()
        .fromVar(PATH)
        .end()
        .headers()
        .withKey("authorization")
        .fromVar(TOKEN)
        .end()
        .endHeaders()
        .endStep();
    StatisticsSnapshot all = new StatisticsSnapshot();
    new LocalSimulationRunner(
            benchmark.build(),
            (ofPhase, step, metric, snapshot, countDown) -> add(all, snapshot),
            null,
            null)
        .run();
    return load(all, duration);
  }

  private static void add(StatisticsSnapshot all, StatisticsSnapshot snapshot) {
    synchronized (all) {
      all.add(snapshot);
    }
  }

  private static Load load(StatisticsSnapshot all, Duration duration) {
    long good = HttpStats.get(all).status_2xx;
    long failures = all.requestCount - good + all.errors();
    return new Load(good, failures, duration, all.histogram);
  }

  /** Draws a request and says it to the steps that follow. */
  private static final class Draw implements Step {

    private static final long serialVersionUID = 1;

    private final transient List<Sample> samples;
    private final ObjectAccess path;
    private final ObjectAccess token;

    Draw(List<Sample> samples, ObjectAccess path, ObjectAccess token) {
      this.samples = samples;
      this.path = path;
      this.token = token;
    }

    @Override
    public boolean invoke(Session session) {
      Sample sample = samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
      path.setObject(session, sample.path());
      token.setObject(session, "Bearer " + sample.session().token());
      return true;
    }
  }
}
