package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
import io.linli.facility.IncidentState;
import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyIncidentSummary", description = "An emergency in a list")
record IncidentSummary(
    @Schema(description = "Id of the incident") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What has happened", examples = "ELEVATOR") EmergencyKind kind,
    @Schema(description = "In a few words", examples = "2号楼1单元电梯困人1名") String summary,
    @Schema(description = "How far it has come", examples = "RUNNING") IncidentState state,
    @Schema(description = "When it began", examples = "2026-11-02T09:30:00+08:00")
        OffsetDateTime startedAt,
    @Schema(description = "How many steps its plan has", examples = "5") int steps,
    @Schema(description = "How many of them are done", examples = "2") int stepsDone) {

  static IncidentSummary from(Incident incident) {
    return new IncidentSummary(
        incident.id,
        incident.communityId,
        incident.areaCode,
        incident.kind,
        incident.summary,
        incident.state,
        ChinaTime.of(incident.startedAt),
        incident.steps,
        incident.stepsDone);
  }
}
