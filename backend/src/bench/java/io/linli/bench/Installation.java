package io.linli.bench;

import io.linli.bench.measure.CpuClock;
import io.linli.bench.measure.HeapLog;
import io.linli.bench.town.Town;
import io.linli.bench.town.TownLoader;
import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A database with the data of one size, and the packaged service on it. */
final class Installation implements AutoCloseable {

  private final BenchSettings settings;
  private final LocalSecrets secrets;
  private LocalDatabase database;
  private LocalService service;

  private Installation(BenchSettings settings, LocalSecrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** Starts both, and loads the data where a run before hasn't. */
  static Installation start(BenchSettings settings, Town town)
      throws IOException, GeneralSecurityException, SQLException, InterruptedException {
    Files.createDirectories(settings.launch().data());
    Installation installation =
        new Installation(settings, LocalSecrets.in(settings.launch().data()));
    try {
      installation.startBoth();
      installation.load(town);
      return installation;
    } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
      installation.close();
      throw e;
    }
  }

  LocalSecrets secrets() {
    return secrets;
  }

  LocalDatabase database() {
    return database;
  }

  LocalService service() {
    return service;
  }

  CpuClock serviceClock() {
    return new CpuClock(service.process());
  }

  CpuClock databaseClock() throws IOException {
    return new CpuClock(postmaster());
  }

  HeapLog heap() {
    return new HeapLog(settings.heapLog());
  }

  /** Starts the service anew with other settings. */
  synchronized void restartService(LaunchSettings other) throws IOException, InterruptedException {
    endService();
    service = LocalService.start(other, secrets, database);
    takeCores();
  }

  /** Ends the service alone. */
  synchronized void endService() {
    service.close();
    service = null;
  }

  private void startBoth() throws IOException, SQLException, InterruptedException {
    database = LocalDatabase.start(settings.launch(), secrets);
    service = LocalService.start(settings.launch(), secrets, database);
    takeCores();
  }

  private void takeCores() throws IOException, InterruptedException {
    Cores cores = settings.cores();
    if (cores != null) {
      cores.takeService(service.process(), postmaster());
      cores.takeLoad();
    }
  }

  private ProcessHandle postmaster() throws IOException {
    Path file = settings.launch().data().resolve("postgresql/postmaster.pid");
    long id = Long.parseLong(Files.readAllLines(file).get(0).strip());
    return ProcessHandle.of(id).orElseThrow();
  }

  private void load(Town town) throws SQLException, IOException, InterruptedException {
    String loaded = loaded();
    if (loaded != null && !loaded.equals(town.signature())) {
      close();
      deleteDatabase();
      startBoth();
      loaded = null;
    }
    try (Connection superuser = database.superuser().getConnection()) {
      TownLoader loader = new TownLoader(superuser);
      if (loaded == null) {
        loader.load(town);
      }
    }
    settle();
  }

  /** Takes away what was written, and leaves nothing to do in the background. */
  void settle() throws SQLException {
    Leftovers.remove(database.superuser());
    try (Connection superuser = database.superuser().getConnection()) {
      new TownLoader(superuser).settle();
    }
  }

  private String loaded() throws SQLException {
    try (Connection superuser = database.superuser().getConnection()) {
      return new TownLoader(superuser).loaded();
    }
  }

  /** Data of another plan can't be measured on, and holds nothing that can't be made again. */
  private void deleteDatabase() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(settings.launch().data().resolve("postgresql"))) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  @Override
  public synchronized void close() {
    if (service != null) {
      service.close();
      service = null;
    }
    if (database != null) {
      database.close();
      database = null;
    }
  }
}
