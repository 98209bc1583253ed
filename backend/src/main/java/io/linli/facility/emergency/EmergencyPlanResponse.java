package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyPlan", description = "What is done in an emergency, step by step")
record EmergencyPlanResponse(
    @Schema(description = "Id of the plan") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What has happened", examples = "ELEVATOR") EmergencyKind kind,
    @Schema(description = "Counts the plans of the kind", examples = "2") int number,
    @Schema(description = "Title", examples = "电梯困人应急预案") String title,
    @Schema(description = "What it follows", examples = "001·6 电梯突发事件应急预案", nullable = true)
        String source,
    @Schema(description = "When it was adopted", examples = "2026-03-01T09:00:00+08:00")
        OffsetDateTime adoptedAt,
    @Schema(description = "Subject of who adopted it", examples = "9f2c8a34-manager")
        String subject,
    @Schema(description = "Whether a newer one stands for it", examples = "false")
        boolean superseded,
    @Schema(description = "How many days may pass between drills", examples = "365") int drillDays,
    @Schema(description = "Id of the rule's value that those are from") UUID ruleValueId,
    @Schema(description = "By when the next drill is held", examples = "2027-03-01")
        LocalDate drillDueOn,
    @Schema(description = "The steps in their order") List<EmergencyRequests.Step> steps)
    implements Identified {

  static EmergencyPlanResponse from(EmergencyPlan plan, List<PlanStep> steps) {
    return new EmergencyPlanResponse(
        plan.id,
        plan.communityId,
        plan.areaCode,
        plan.kind,
        plan.number,
        plan.title,
        plan.source,
        ChinaTime.of(plan.adoptedAt),
        plan.subject,
        plan.superseded,
        plan.drillDays,
        plan.ruleValueId,
        plan.drillDueOn,
        steps.stream()
            .map(
                step ->
                    new EmergencyRequests.Step(
                        step.task, step.who, step.withinMinutes, step.parallel))
            .toList());
  }
}
