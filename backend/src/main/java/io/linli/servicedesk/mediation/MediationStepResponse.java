package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationStep", description = "What happened to a mediation")
record MediationStepResponse(
    @Schema(description = "Id of the step") UUID id,
    @Schema(description = "The level at which it was made", examples = "STREET")
        MediationLevel level,
    @Schema(description = "What was done", examples = "ACCEPT") String move,
    @Schema(description = "The state before", examples = "REQUESTED", nullable = true)
        MediationState from,
    @Schema(description = "The state after", examples = "ACCEPTED") MediationState to,
    @Schema(description = "When", examples = "2026-12-01T14:00:00+08:00") OffsetDateTime at,
    @Schema(description = "Subject of who did it", examples = "9f2c8a34-mediator") String subject,
    @Schema(description = "As what", examples = "MEDIATOR") MediationActor actingAs,
    @Schema(description = "What was noted with it", examples = "已通知双方", nullable = true)
        String note) {

  static MediationStepResponse from(MediationStep step) {
    return new MediationStepResponse(
        step.id,
        step.atLevel,
        step.move,
        step.fromState,
        step.toState,
        ChinaTime.of(step.at),
        step.subject,
        step.actingAs,
        step.note);
  }
}
