package io.linli.bench;

import io.linli.bench.measure.LimitLoad;
import io.linli.bench.measure.WorkBench;
import io.linli.bench.town.Town;
import io.linli.bench.work.Api;
import io.linli.bench.work.HouseholdWorks;
import io.linli.bench.work.Sessions;
import io.linli.bench.work.Work;
import io.linli.launch.LocalTokens;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The bench: starts a database and the packaged service, loads made-up data, and measures what the
 * service does against what the database alone can. {@link BenchSettings} names its settings.
 */
public final class Bench {

  private final BenchSettings settings;
  private final Town town;
  private final Installation installation;

  private Bench(BenchSettings settings, Town town, Installation installation) {
    this.settings = settings;
    this.town = town;
    this.installation = installation;
  }

  /**
   * Runs the bench.
   *
   * @param args none
   */
  public static void main(String[] args) {
    int exitCode = 0;
    try {
      BenchSettings settings = BenchSettings.read();
      Town town = Town.plan(settings.size());
      try (Installation installation = Installation.start(settings, town)) {
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "bench-shutdown"));
        new Bench(settings, town, installation).run();
      }
    } catch (IOException | GeneralSecurityException | SQLException | InterruptedException e) {
      e.printStackTrace();
      exitCode = 1;
    }
    System.exit(exitCode);
  }

  private void run()
      throws IOException, GeneralSecurityException, SQLException, InterruptedException {
    Report report = new Report(Environment.describe(settings, installation));
    Api api = new Api(installation.service().address());
    WorkBench bench =
        new WorkBench(
            api,
            new LimitLoad(
                installation.database().jdbcUrl(),
                installation.secrets().get("database.app.password")),
            installation.serviceClock(),
            installation.databaseClock(),
            settings.duration());
    List<Work> works = works(api);
    for (Work work : works) {
      Report.tell("Warming up: " + work.title() + ", " + work.samples().size() + " samples");
      bench.warmUp(work, settings.warmup().dividedBy(works.size()).plus(Duration.ofMillis(500)));
    }
    for (Work work : works) {
      report.add(bench.measure(work));
    }
    report.write(settings.results());
  }

  private List<Work> works(Api api)
      throws IOException, GeneralSecurityException, SQLException, InterruptedException {
    Sessions sessions = new Sessions(town, LocalTokens.signedWith(installation.secrets()));
    List<Work> works = new ArrayList<>();
    try (Connection superuser = installation.database().superuser()) {
      HouseholdWorks households = new HouseholdWorks(sessions, api, superuser);
      works.add(households.companyList());
      works.add(households.oneHousehold());
      works.add(households.buildings());
      works.add(households.supervisorList());
    }
    works.removeIf(work -> !settings.wants(work.name()));
    return works;
  }
}
