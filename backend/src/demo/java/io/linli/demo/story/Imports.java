package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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

  /** Imports a sheet, unless this tenant has imported one of this kind before. */
  Result once(String kind, String sheet) {
    return client.list("jobs").stream()
        .filter(job -> job.path("kind").asText().equals(kind + "-import"))
        .filter(job -> job.path("status").asText().equals("SUCCEEDED"))
        .filter(job -> !job.path("outcome").path("dryRun").asBoolean())
        .reduce((newer, older) -> older)
        .map(Result::new)
        .orElseGet(() -> run(kind + "-imports", sheet));
  }

  /** Tries a sheet without writing anything. */
  Result dryRun(String kind, String sheet) {
    return run(kind + "-imports?dryRun=true", sheet);
  }

  /** Imports a sheet, whatever was imported before. */
  Result again(String kind, String sheet) {
    return run(kind + "-imports", sheet);
  }

  private Result run(String path, String sheet) {
    String jobId = client.upload(path, stage.sheet(sheet)).orThrow().text("id");
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
