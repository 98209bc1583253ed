package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Has one member import sheets, and waits for the jobs that do it. */
final class Imports {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Stage stage;
  private final Client client;

  Imports(Stage stage, Member member) {
    this.stage = stage;
    this.client = stage.as(member);
  }

  /**
   * What an import came to.
   *
   * @param job with its outcome
   */
  record Result(JsonNode job) {

    private long count(String what) {
      return job.path("outcome").path(what).asLong();
    }

    JsonNode faults() {
      return job.path("outcome").path("faults");
    }

    String chinese() {
      return "%d 行，新增 %d，更新 %d，未变 %d，拒绝 %d"
          .formatted(
              count("rows"),
              count("created"),
              count("updated"),
              count("unchanged"),
              count("rejected"));
    }

    String english() {
      return "%d rows, %d made, %d changed, %d unchanged, %d refused"
          .formatted(
              count("rows"),
              count("created"),
              count("updated"),
              count("unchanged"),
              count("rejected"));
    }
  }

  /** Imports a sheet, unless this tenant has imported one of this list before. */
  Result once(String list, String sheet) {
    String kind = "import-" + list.toLowerCase(Locale.ROOT);
    return client.list("jobs").stream()
        .filter(job -> job.path("kind").asText().equals(kind))
        .filter(job -> job.path("status").asText().equals("SUCCEEDED"))
        .filter(job -> !job.path("outcome").path("dryRun").asBoolean())
        .reduce((newer, older) -> older)
        .map(Result::new)
        .orElseGet(() -> run(list, sheet));
  }

  /** Tries a sheet without writing anything. */
  Result dryRun(String list, String sheet) {
    return run(list + "&dryRun=true", sheet);
  }

  /** Imports a sheet, whatever was imported before. */
  Result again(String list, String sheet) {
    return run(list, sheet);
  }

  private Result run(String options, String sheet) {
    String jobId =
        client.upload("imports?list=" + options, stage.sheet(sheet)).orThrow().text("id");
    while (true) {
      JsonNode job = client.get("jobs/" + jobId).orThrow().body();
      switch (job.path("status").asText()) {
        case "SUCCEEDED" -> {
          return new Result(job);
        }
        case "QUEUED", "RUNNING" -> LockSupport.parkNanos(PAUSE.toNanos());
        default -> throw new StoryException("The import of " + sheet + " failed: " + job);
      }
    }
  }
}
