package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationStep", description = "What happened to a decoration")
record DecorationStepResponse(
    @Schema(description = "Id of the step") UUID id,
    @Schema(description = "What was done", examples = "APPROVE") String move,
    @Schema(description = "The state before", examples = "FILED", nullable = true)
        DecorationState from,
    @Schema(description = "The state after", examples = "APPROVED") DecorationState to,
    @Schema(description = "When", examples = "2026-11-21T14:00:00+08:00") OffsetDateTime at,
    @Schema(description = "Subject of who did it", examples = "9f2c8a34-manager") String subject,
    @Schema(description = "What was noted with it", examples = "方案符合规定", nullable = true)
        String note) {

  static DecorationStepResponse from(DecorationStep step) {
    return new DecorationStepResponse(
        step.id,
        step.move,
        step.fromState,
        step.toState,
        ChinaTime.of(step.at),
        step.subject,
        step.note);
  }
}
