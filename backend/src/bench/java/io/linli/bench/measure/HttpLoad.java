package io.linli.bench.measure;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.config.Step;
import io.hyperfoil.api.session.Action;
import io.hyperfoil.api.session.ObjectAccess;
import io.hyperfoil.api.session.ReadAccess;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.session.SessionFactory;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.linli.bench.work.Fresh;
import io.linli.bench.work.Sample;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Puts the service under load with Hyperfoil, drawing requests by chance. */
public final class HttpLoad {

  private static final String PATH = "path";
  private static final String TOKEN = "token";
  private static final String BODY = "body";
  private static final String VERSION = "version";
  private static final String DRAWN = "drawn";

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
    SamplePool pool = new SamplePool(samples);
    HttpRequestStepBuilder request =
        phase
            .duration(duration.toMillis())
            .scenario()
            .initialSequence("request")
            .step(new Draw(pool))
            .step(HttpStepCatalog.SC)
            .httpRequest(HttpMethod.valueOf(pool.first().method()))
            .path()
            .fromVar(PATH)
            .end()
            .headers()
            .withKey("authorization")
            .fromVar(TOKEN)
            .end()
            .endHeaders();
    if (!pool.first().reads()) {
      addBody(request, pool);
    }
    request.endStep();
    StatisticsSnapshot all = new StatisticsSnapshot();
    new LocalSimulationRunner(
            benchmark.build(),
            (ofPhase, step, metric, snapshot, countDown) -> add(all, snapshot),
            null,
            null)
        .run();
    return load(all, duration);
  }

  private static void addBody(HttpRequestStepBuilder request, SamplePool pool) {
    request.headers().header("content-type", "application/json").endHeaders();
    request.body().fromVar(BODY).endBody();
    if (pool.isExclusive()) {
      request.headers().withKey("if-match").fromVar(VERSION).end().endHeaders();
      request.handler().onCompletion(new GiveBack(pool)).endHandler();
    }
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

    private final transient SamplePool pool;
    private final ObjectAccess drawn = SessionFactory.objectAccess(DRAWN);
    private final ObjectAccess path = SessionFactory.objectAccess(PATH);
    private final ObjectAccess token = SessionFactory.objectAccess(TOKEN);
    private final ObjectAccess body = SessionFactory.objectAccess(BODY);
    private final ObjectAccess version = SessionFactory.objectAccess(VERSION);

    Draw(SamplePool pool) {
      this.pool = pool;
    }

    @Override
    public boolean invoke(Session session) {
      Sample sample = pool.take();
      drawn.setObject(session, sample);
      path.setObject(session, sample.path());
      token.setObject(session, "Bearer " + sample.session().token());
      body.setObject(session, Fresh.fill(sample.body()));
      version.setObject(session, "\"" + sample.version() + "\"");
      return true;
    }
  }

  /** Lets a drawn request be drawn again. */
  private static final class GiveBack implements Action {

    private static final long serialVersionUID = 1;

    private final transient SamplePool pool;
    private final ReadAccess drawn = SessionFactory.readAccess(DRAWN);

    GiveBack(SamplePool pool) {
      this.pool = pool;
    }

    @Override
    public void run(Session session) {
      pool.giveBack((Sample) drawn.getObject(session));
    }
  }
}
