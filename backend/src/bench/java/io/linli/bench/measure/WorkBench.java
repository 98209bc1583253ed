package io.linli.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.bench.work.Api;
import io.linli.bench.work.Sample;
import io.linli.bench.work.Work;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Measures one work after the other. */
public final class WorkBench {

  private static final int CALLERS = 32;

  private static final List<Integer> POOLS = List.of(2, 4, 8);

  /** The part of a load's time that is enough to tell which pool is best. */
  private static final int TRIAL_PART = 4;

  private static final int CHECKED = 25;

  private static final Duration SETTLING = Duration.ofSeconds(1);

  private final Api api;
  private final HttpLoad http;
  private final LimitLoad limits;
  private final CpuClock service;
  private final CpuClock database;
  private final Duration duration;

  public WorkBench(
      Api api, LimitLoad limits, CpuClock service, CpuClock database, Duration duration) {
    this.api = api;
    this.http = new HttpLoad(api.address());
    this.limits = limits;
    this.service = service;
    this.database = database;
    this.duration = duration;
  }

  /** Puts the service under a work's load without measuring. */
  public void warmUp(Work work, Duration time) throws SQLException {
    http.flatOut(samples(work), CALLERS, time);
  }

  /**
   * Measures a work.
   *
   * @throws IllegalStateException when service and database don't answer the same
   */
  public Measurement measure(Work work) throws IOException, SQLException, InterruptedException {
    check(work);
    Duration serviceBefore = service.read();
    Duration databaseBefore = database.read();
    Load flatOut = http.flatOut(samples(work), CALLERS, duration);
    double serviceCpu = service.millisEach(serviceBefore, flatOut.answers());
    double databaseCpu = database.millisEach(databaseBefore, flatOut.answers());
    Load half = http.atRate(samples(work), flatOut.perSecond() / 2, duration);
    int connections = bestPool(work);
    Load limit = limits.flatOut(work, connections, duration);
    Load limitHalf = limits.atRate(work, connections, limit.perSecond() / 2, duration);
    return new Measurement(
        work, flatOut, half, limit, connections, limitHalf, serviceCpu, databaseCpu);
  }

  /** What the end of a load before has left under way is done first: it changes versions. */
  private static List<Sample> samples(Work work) throws SQLException {
    List<Sample> samples = work.samples().get();
    if (samples.get(0).reads()) {
      return samples;
    }
    LockSupport.parkNanos(SETTLING.toNanos());
    return work.samples().get();
  }

  private int bestPool(Work work) throws SQLException, InterruptedException {
    int best = 0;
    double most = 0;
    for (int connections : POOLS) {
      double perSecond =
          limits.flatOut(work, connections, duration.dividedBy(TRIAL_PART)).perSecond();
      if (perSecond > most) {
        most = perSecond;
        best = connections;
      }
    }
    return best;
  }

  private void check(Work work) throws IOException, SQLException, InterruptedException {
    List<Sample> samples = work.samples().get();
    int step = Math.max(1, samples.size() / CHECKED);
    for (int i = 0; i < samples.size(); i += step) {
      Sample sample = samples.get(i);
      if (!sample.reads()) {
        return;
      }
      JsonNode answer = api.get(sample.path(), sample.session());
      int expected = Math.min(work.shown(), limits.rows(work, sample));
      int rows = answer.has("items") ? answer.path("items").size() : expected;
      if (rows != expected) {
        throw new IllegalStateException(
            "%s gives %d rows, its statement %d".formatted(sample.path(), rows, expected));
      }
    }
  }
}
