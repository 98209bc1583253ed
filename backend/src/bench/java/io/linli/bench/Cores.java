package io.linli.bench;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Which of the machine's processors the service and its database run on, and which the load, so
 * that a load that must be heavy doesn't take from them what it is measured by. By {@code taskset}
 * of util-linux.
 *
 * @param service a list of processors such as {@code 0} or {@code 0-3}
 * @param load the same for this process
 */
record Cores(String service, String load) {

  /**
   * Reads {@code linli.bench.cores}.
   *
   * @return null when everything shares all of them
   */
  static Cores read() {
    String cores = System.getProperty("linli.bench.cores", "").strip();
    if (cores.isEmpty()) {
      return null;
    }
    String[] both = cores.split("/", -1);
    if (both.length != 2) {
      throw new IllegalArgumentException("linli.bench.cores is like 0/1, not " + cores);
    }
    return new Cores(both[0], both[1]);
  }

  void takeLoad() throws IOException, InterruptedException {
    pin(ProcessHandle.current().pid(), load);
  }

  /** What these processes start later stays there, too. */
  void takeService(ProcessHandle... processes) throws IOException, InterruptedException {
    for (ProcessHandle process : processes) {
      for (ProcessHandle each : Stream.concat(Stream.of(process), process.descendants()).toList()) {
        pin(each.pid(), service);
      }
    }
  }

  private static void pin(long pid, String cores) throws IOException, InterruptedException {
    Process taskset =
        new ProcessBuilder("taskset", "-acp", cores, String.valueOf(pid))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (taskset.waitFor() != 0 && ProcessHandle.of(pid).isPresent()) {
      throw new IOException("Process %d did not move to the processors %s".formatted(pid, cores));
    }
  }

  @Override
  public String toString() {
    return "service and database on " + service + ", load on " + load;
  }
}
