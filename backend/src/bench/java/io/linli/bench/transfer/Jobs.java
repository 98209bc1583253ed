package io.linli.bench.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.bench.work.Api;
import io.linli.bench.work.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Orders long work of the service and waits for it. */
final class Jobs {

  static final String CSV = "text/csv";

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private final Api api;

  Jobs(Api api) {
    this.api = api;
  }

  /**
   * Orders and waits.
   *
   * @param figure of the outcome, such as {@code created}
   * @param expected what it has to be
   * @return from the beginning of the order to the end of the work
   * @throws IOException when the work fails or does something else
   */
  Duration run(String path, String type, byte[] body, Session session, String figure, int expected)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    String id = api.post(path, type, body, session).path("id").textValue();
    JsonNode job = api.get("/api/v1/jobs/" + id, session);
    while (job.path("status").textValue().matches("QUEUED|RUNNING")) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
      job = api.get("/api/v1/jobs/" + id, session);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    if (job.path("outcome").path(figure).asInt(-1) != expected) {
      throw new IOException(path + " should have " + expected + " " + figure + ": " + job);
    }
    return took;
  }
}
