package io.linli.bench;

import io.linli.bench.measure.FloodBench;
import io.linli.bench.measure.LimitLoad;
import io.linli.bench.measure.MemoryWatch;
import io.linli.bench.measure.WorkBench;
import io.linli.bench.start.StartBench;
import io.linli.bench.town.Supervisor;
import io.linli.bench.town.Town;
import io.linli.bench.transfer.TransferBench;
import io.linli.bench.work.Api;
import io.linli.bench.work.AssessmentWorks;
import io.linli.bench.work.CoverageWorks;
import io.linli.bench.work.HouseholdWorks;
import io.linli.bench.work.RegisterWorks;
import io.linli.bench.work.Sample;
import io.linli.bench.work.Session;
import io.linli.bench.work.Sessions;
import io.linli.bench.work.Work;
import io.linli.launch.LocalTokens;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The bench: starts a database and the packaged service, loads made-up data, and measures what the
 * service does against what the database alone can. {@link BenchSettings} names its settings.
 */
public final class Bench {

  /** Ten times as much as a tenant may. */
  private static final int FLOOD = 10 * BenchSettings.TENANT_RATE;

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
    Report report = new Report(Environment.describe(settings, town, installation));
    Sessions sessions = new Sessions(town, LocalTokens.signedWith(installation.secrets()));
    Api api = new Api(installation.service().address());
    try (MemoryWatch memory = memory()) {
      String atRest = memory.atRest(settings.launch().javaHome());
      memory.start();
      measureWorks(report, works(api, sessions), api);
      if (settings.wants("memory")) {
        report.add("memory at rest", atRest);
        report.add("memory at load", memory.most());
      }
    }
    installation.settle();
    measureTransfers(report, api, sessions);
    installation.settle();
    if (settings.wants("flood")) {
      measureFlood(report, api, sessions);
    }
    if (settings.wants("start")) {
      measureStart(report, sessions);
    }
    report.write(settings.results());
  }

  private MemoryWatch memory() throws IOException {
    return new MemoryWatch(
        installation.service().process(),
        installation.databaseClock().process(),
        installation.heap());
  }

  private void measureWorks(Report report, List<Work> works, Api api)
      throws IOException, SQLException, InterruptedException {
    WorkBench bench =
        new WorkBench(
            api,
            new LimitLoad(installation.database().jdbcUrl(), password()),
            installation.serviceClock(),
            installation.databaseClock(),
            settings.duration());
    for (Work work : works) {
      Report.tell("Warming up: " + work.title());
      bench.warmUp(work, settings.warmup());
      report.add(bench.measure(work));
    }
  }

  private void measureTransfers(Report report, Api api, Sessions sessions)
      throws IOException, SQLException, InterruptedException {
    TransferBench transfers =
        new TransferBench(
            api,
            installation.heap(),
            installation.database().jdbcUrl(),
            password(),
            installation.database().superuser());
    if (settings.wants("export")) {
      report.add(transfers.export(sessions.tenant(town.city().tenant())));
    }
    if (settings.wants("import")) {
      Supervisor street = town.street();
      transfers
          .imports(
              sessions.tenant(street.tenant()),
              street.areaCode() + "001",
              settings.size().households())
          .forEach(report::add);
    }
  }

  /** Without limits for comparison, and then with those of an installation. */
  private void measureFlood(Report report, Api api, Sessions sessions)
      throws IOException, InterruptedException, SQLException {
    Session flooding = sessions.companies().get(0);
    Map<Boolean, List<Sample>> samples =
        new HouseholdWorks(sessions, api, installation.database().superuser())
            .companyList().samples().get().stream()
                .collect(Collectors.partitioningBy(each -> each.session().equals(flooding)));
    FloodBench flood =
        new FloodBench(api.address(), samples.get(false), samples.get(true), settings.duration());
    flood.warmUp(settings.warmup());
    report.add(
        "no flood, but all that a tenant may: " + BenchSettings.TENANT_RATE + "/s",
        flood.atRate(BenchSettings.TENANT_RATE));
    report.add("flood of " + FLOOD + "/s, no limits", flood.atRate(FLOOD));
    installation.restartService(settings.limitedLaunch());
    flood.warmUp(settings.warmup());
    report.add("flood of " + FLOOD + "/s", flood.atRate(FLOOD));
    report.add("flood of 64 callers, flat out", flood.flatOut());
  }

  private void measureStart(Report report, Sessions sessions)
      throws IOException, InterruptedException {
    installation.endService();
    StartBench starts =
        new StartBench(
            settings.plainLaunch(),
            installation.secrets(),
            installation.database(),
            sessions.companies().get(0).token(),
            settings.feature());
    starts.measure().forEach(report::add);
  }

  private String password() {
    return installation.secrets().get("database.app.password");
  }

  private List<Work> works(Api api, Sessions sessions)
      throws IOException, SQLException, InterruptedException {
    List<Work> works = new ArrayList<>();
    DataSource superuser = installation.database().superuser();
    HouseholdWorks households = new HouseholdWorks(sessions, api, superuser);
    works.add(households.companyList());
    works.add(households.oneHousehold());
    works.add(households.buildings());
    works.add(households.supervisorList());
    works.addAll(new CoverageWorks(sessions).all());
    AssessmentWorks assessments = new AssessmentWorks(sessions, superuser);
    works.add(assessments.ranking());
    RegisterWorks register = new RegisterWorks(sessions, superuser);
    works.add(register.search());
    works.add(register.add());
    works.add(assessments.save());
    works.removeIf(work -> !settings.wants(work.name()));
    return works;
  }
}
