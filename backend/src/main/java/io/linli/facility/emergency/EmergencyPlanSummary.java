package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
import io.linli.platform.clock.ChinaTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyPlanSummary", description = "An emergency plan in a list")
record EmergencyPlanSummary(
    @Schema(description = "Id of the plan") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What has happened", examples = "ELEVATOR") EmergencyKind kind,
    @Schema(description = "Counts the plans of the kind", examples = "2") int number,
    @Schema(description = "Title", examples = "电梯困人应急预案") String title,
    @Schema(description = "When it was adopted", examples = "2026-03-01T09:00:00+08:00")
        OffsetDateTime adoptedAt,
    @Schema(description = "Whether a newer one stands for it", examples = "false")
        boolean superseded,
    @Schema(description = "By when the next drill is held", examples = "2027-03-01")
        LocalDate drillDueOn,
    @Schema(description = "Whether that day has passed", examples = "false") boolean drillOverdue) {

  static EmergencyPlanSummary from(EmergencyPlan plan, LocalDate today) {
    return new EmergencyPlanSummary(
        plan.id,
        plan.communityId,
        plan.areaCode,
        plan.kind,
        plan.number,
        plan.title,
        ChinaTime.of(plan.adoptedAt),
        plan.superseded,
        plan.drillDueOn,
        !plan.superseded && plan.drillDueOn.isBefore(today));
  }
}
