package io.linli.bench.start;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Measures how long a process takes until it answers with 200. */
final class FirstAnswer {

  private static final int TIMES = 5;

  private static final Duration LOOK_EVERY = Duration.ofMillis(5);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private FirstAnswer() {}

  /**
   * The median of several starts.
   *
   * @throws IOException when it doesn't start, or never answers
   */
  static Duration median(Started.Starter starter) throws IOException, InterruptedException {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      times.add(once(starter));
    }
    return times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
  }

  /** One start. */
  static Duration once(Started.Starter starter) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (Started process = starter.start()) {
      while (!process.answers()) {
        if (System.nanoTime() - begun > PATIENCE.toNanos()) {
          throw new IOException("The process doesn't answer");
        }
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
      return Duration.ofNanos(System.nanoTime() - begun);
    }
  }

  /** Whether a request is answered with 200. */
  static boolean isAnswered(HttpRequest request) throws InterruptedException {
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      // Nobody listens yet.
      return false;
    }
  }
}
