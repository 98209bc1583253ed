package io.linli.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Memory of service and database, at rest and the most while it is watched. */
public final class MemoryWatch implements AutoCloseable {

  private static final int LOOK_EVERY_MILLIS = 500;

  private final Memory service;
  private final Memory database;
  private final HeapLog heap;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "memory-watch");
            thread.setDaemon(true);
            return thread;
          });
  private ScheduledFuture<?> looking;
  private volatile long mostOfService;
  private volatile long mostOfDatabase;

  public MemoryWatch(ProcessHandle service, ProcessHandle database, HeapLog heap) {
    this.service = new Memory(service);
    this.database = new Memory(database);
    this.heap = heap;
  }

  /** As it stands after a collection that is asked for. */
  public String atRest(Path javaHome) throws IOException, InterruptedException {
    heap.mark();
    collect(javaHome);
    return describe(service.megabytes(), database.megabytes()) + "; " + heap.peak();
  }

  /** Looks from now on. */
  public void start() throws IOException {
    heap.mark();
    looking = timer.scheduleAtFixedRate(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The most since the start. */
  public String most() throws IOException {
    return describe(mostOfService, mostOfDatabase) + "; " + heap.peak();
  }

  private void look() {
    mostOfService = Math.max(mostOfService, service.megabytes());
    mostOfDatabase = Math.max(mostOfDatabase, database.megabytes());
  }

  private void collect(Path javaHome) throws IOException, InterruptedException {
    Path command = javaHome.resolve("bin/jcmd");
    if (Files.exists(command)) {
      String pid = String.valueOf(service.process().pid());
      new ProcessBuilder(command.toString(), pid, "GC.run")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
  }

  private static String describe(long ofService, long ofDatabase) {
    return ofService < 0
        ? "unknown on this system"
        : "service %d MB, database %d MB".formatted(ofService, ofDatabase);
  }

  @Override
  public void close() {
    if (looking != null) {
      looking.cancel(false);
    }
    timer.shutdownNow();
  }
}
