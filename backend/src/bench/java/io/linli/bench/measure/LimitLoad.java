package io.linli.bench.measure;

import io.linli.bench.work.Sample;
import io.linli.bench.work.Work;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * The limit: the same statements with nothing but the JDBC driver around them, under the service's
 * own login.
 */
public final class LimitLoad {

  /** As the service's connections for reads have it: quarkus.datasource.reads. */
  private static final String PLANNING =
      "-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1";

  private static final long SPIN_NANOS = 60_000;

  private final String url;
  private final Properties login = new Properties();

  public LimitLoad(String url, String password) {
    this.url = url;
    login.setProperty("user", "linli_app");
    login.setProperty("password", password);
    login.setProperty("prepareThreshold", "1");
    login.setProperty("options", PLANNING);
  }

  /**
   * How many rows a statement gives for one sample.
   *
   * @throws IllegalStateException when its binding outlives it
   */
  public int rows(Work work, Sample sample) throws SQLException {
    try (BareStatement statement = open(work)) {
      int rows = statement.run(sample);
      if (!statement.isUnbound()) {
        throw new IllegalStateException("The binding of a caller outlived its statement");
      }
      return rows;
    }
  }

  /** As much as there is with a number of connections. */
  public Load flatOut(Work work, int connections, Duration duration)
      throws SQLException, InterruptedException {
    List<Sample> samples = work.samples().get();
    long end = System.nanoTime() + duration.toNanos();
    return run(
        work,
        connections,
        duration,
        (statement, times) -> {
          for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            statement.run(draw(samples));
            times.recordValue(System.nanoTime() - begun);
          }
        });
  }

  /** At a fixed rate, each time counted from when the statement should have begun. */
  public Load atRate(Work work, int connections, double perSecond, Duration duration)
      throws SQLException, InterruptedException {
    List<Sample> samples = work.samples().get();
    AtomicLong tickets = new AtomicLong();
    long count = Math.round(perSecond * duration.toNanos() / 1e9);
    long start = System.nanoTime() + Duration.ofMillis(100).toNanos();
    return run(
        work,
        connections,
        duration,
        (statement, times) -> {
          for (long n = tickets.getAndIncrement(); n < count; n = tickets.getAndIncrement()) {
            long intended = start + Math.round(n * 1e9 / perSecond);
            await(intended);
            statement.run(draw(samples));
            times.recordValue(System.nanoTime() - intended);
          }
        });
  }

  private Load run(Work work, int connections, Duration duration, Loop loop)
      throws SQLException, InterruptedException {
    List<Callable<Histogram>> loops = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      BareStatement statement = open(work);
      loops.add(() -> times(statement, loop));
    }
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      Histogram all = new Histogram(Load.LONGEST.toNanos(), Load.DIGITS);
      for (Future<Histogram> times : threads.invokeAll(loops)) {
        all.add(times.get());
      }
      return new Load(all.getTotalCount(), 0, duration, all);
    } catch (ExecutionException e) {
      throw new SQLException("The limit of " + work.name() + " failed", e.getCause());
    } finally {
      threads.shutdown();
    }
  }

  private static Histogram times(BareStatement opened, Loop loop) throws SQLException {
    Histogram times = new Histogram(Load.LONGEST.toNanos(), Load.DIGITS);
    try (BareStatement statement = opened) {
      loop.run(statement, times);
    }
    return times;
  }

  private BareStatement open(Work work) throws SQLException {
    Connection connection = DriverManager.getConnection(url, login);
    return new BareStatement(connection, work.sql());
  }

  private static Sample draw(List<Sample> samples) {
    return samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
  }

  /** Sleeps, and looks at the clock for the last moment, since sleep overshoots. */
  private static void await(long time) {
    long left = time - System.nanoTime();
    while (left > 0) {
      if (left > SPIN_NANOS) {
        LockSupport.parkNanos(left - SPIN_NANOS);
      } else {
        Thread.onSpinWait();
      }
      left = time - System.nanoTime();
    }
  }

  private interface Loop {
    void run(BareStatement statement, Histogram times) throws SQLException;
  }
}
