package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.Skill;
import io.linli.servicedesk.WorkerFit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SuggestedWorkers", description = "Who could be sent to a case, the best first")
record SuggestedWorkersResponse(
    @Schema(
            description = "Skill that the case needs; absent when anybody will do",
            examples = "PLUMBING",
            nullable = true)
        Skill skill,
    @Schema(description = "All workers, with what stands against each") List<Suggestion> workers) {

  @Schema(name = "SuggestedWorker", description = "A worker, and how well he fits a case")
  record Suggestion(
      @Schema(description = "Id of the worker") UUID deskWorkerId,
      @Schema(description = "Subject of the member", examples = "9f2c8a34-repairman")
          String subject,
      @Schema(description = "Name of the member", examples = "王师傅") String displayName,
      @Schema(description = "Cases that he is dispatched to", examples = "2") int openCases,
      @Schema(description = "How many these may be", examples = "5") int capacity,
      @Schema(
              description =
                  "What stands against sending him: worker-unskilled, worker-elsewhere,"
                      + " worker-off-duty, worker-full; empty when nothing does",
              examples = "[\"worker-full\"]")
          List<String> obstacles) {}

  static SuggestedWorkersResponse of(Skill skill, List<WorkerFit> fits) {
    return new SuggestedWorkersResponse(
        skill, fits.stream().map(SuggestedWorkersResponse::suggestion).toList());
  }

  private static Suggestion suggestion(WorkerFit fit) {
    return new Suggestion(
        fit.workerId(),
        fit.subject(),
        fit.displayName(),
        fit.open(),
        fit.capacity(),
        fit.obstacles());
  }
}
