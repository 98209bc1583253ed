package io.linli.facility.emergency;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyDrill", description = "A drill that was held")
record DrillResponse(
    @Schema(description = "Id of the drill") UUID id,
    @Schema(description = "Id of the plan") UUID emergencyPlanId,
    @Schema(description = "When", examples = "2026-06-16") LocalDate heldOn,
    @Schema(description = "How many took part", examples = "24") int participants,
    @Schema(description = "How it went", examples = "六分钟完成解救，对讲通话清楚") String record,
    @Schema(description = "What is to be done better", examples = "三角钥匙应放监控室", nullable = true)
        String improvements,
    @Schema(description = "Subject of who recorded it", examples = "9f2c8a34-manager")
        String subject,
    @Schema(description = "When it was recorded", examples = "2026-06-16T17:00:00+08:00")
        OffsetDateTime recordedAt)
    implements Identified {

  static DrillResponse from(Drill drill) {
    return new DrillResponse(
        drill.id,
        drill.planId,
        drill.heldOn,
        drill.participants,
        drill.record,
        drill.improvements,
        drill.subject,
        ChinaTime.of(drill.recordedAt));
  }
}
