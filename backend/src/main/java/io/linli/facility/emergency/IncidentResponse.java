package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
import io.linli.facility.IncidentState;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyIncident", description = "An emergency that follows a plan")
record IncidentResponse(
    @Schema(description = "Id of the incident") UUID id,
    @Schema(description = "Id of the plan that it was started from") UUID emergencyPlanId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What has happened", examples = "ELEVATOR") EmergencyKind kind,
    @Schema(description = "In a few words", examples = "2号楼1单元电梯困人1名") String summary,
    @Schema(description = "How far it has come", examples = "RUNNING") IncidentState state,
    @Schema(description = "When it began", examples = "2026-11-02T09:30:00+08:00")
        OffsetDateTime startedAt,
    @Schema(description = "Subject of who started it", examples = "9f2c8a34-clerk") String subject,
    @Schema(description = "When it ended", examples = "2026-11-02T10:10:00+08:00", nullable = true)
        OffsetDateTime endedAt,
    @Schema(description = "How it ended", examples = "25分钟解救，无人受伤", nullable = true) String report,
    @Schema(description = "Its steps in their order") List<Step> steps,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Schema(name = "EmergencyIncidentStep", description = "A step of an emergency")
  record Step(
      @Schema(description = "Counted from 1", examples = "1") int position,
      @Schema(description = "What is done", examples = "通过对讲安抚被困人员，告知不要扒门") String task,
      @Schema(description = "By whom, as a post", examples = "监控值班员") String who,
      @Schema(description = "Whether alongside the step before it", examples = "false")
          boolean parallel,
      @Schema(description = "By when", examples = "2026-11-02T09:32:00+08:00") OffsetDateTime dueAt,
      @Schema(
              description = "When it was done",
              examples = "2026-11-02T09:31:00+08:00",
              nullable = true)
          OffsetDateTime doneAt,
      @Schema(
              description = "Subject of the member who did it",
              examples = "9f2c8a34-guard",
              nullable = true)
          String doneBy,
      @Schema(description = "Remark", examples = "被困人员情绪稳定", nullable = true) String note,
      @Schema(description = "Whether it was done too late, or is late by now", examples = "false")
          boolean late) {

    static Step from(IncidentStep step, Instant now) {
      return new Step(
          step.position,
          step.task,
          step.who,
          step.parallel,
          ChinaTime.of(step.dueAt),
          ChinaTime.of(step.doneAt),
          step.doneBy,
          step.note,
          step.isLate(now));
    }
  }

  /**
   * @param now until when a step that isn't done is looked at
   */
  static IncidentResponse from(Incident incident, List<IncidentStep> steps, Instant now) {
    return new IncidentResponse(
        incident.id,
        incident.planId,
        incident.communityId,
        incident.areaCode,
        incident.kind,
        incident.summary,
        incident.state,
        ChinaTime.of(incident.startedAt),
        incident.subject,
        ChinaTime.of(incident.endedAt),
        incident.report,
        steps.stream().map(step -> Step.from(step, now)).toList(),
        incident.version);
  }
}
