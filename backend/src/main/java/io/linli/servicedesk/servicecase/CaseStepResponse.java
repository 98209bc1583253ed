package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.servicedesk.CaseState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseStep", description = "What happened to a case")
record CaseStepResponse(
    @Schema(description = "Id of the step") UUID id,
    @Schema(description = "The move, or OPEN", examples = "DISPATCH") String move,
    @Schema(
            description = "State before; absent at the opening",
            examples = "ACCEPTED",
            nullable = true)
        CaseState from,
    @Schema(description = "State after", examples = "DISPATCHED") CaseState to,
    @Schema(description = "When", examples = "2026-11-02T09:50:00+08:00") OffsetDateTime at,
    @Schema(description = "Subject of who did it", examples = "9f2c8a34-clerk") String subject,
    @Schema(description = "As what", examples = "MANAGING_TENANT") ActingAs actingAs,
    @Schema(description = "Note, reason or result", examples = "带堵漏工具", nullable = true)
        String note,
    @Schema(description = "How satisfied the person was, 1 to 5", examples = "5", nullable = true)
        Integer satisfaction,
    @Schema(description = "Ids of the photos that came with it") List<UUID> photoIds) {

  static CaseStepResponse from(CaseStep step, List<UUID> photoIds) {
    return new CaseStepResponse(
        step.id,
        step.move,
        step.fromState,
        step.toState,
        ChinaTime.of(step.at),
        step.subject,
        step.actingAs,
        step.note,
        step.satisfaction,
        photoIds);
  }
}
