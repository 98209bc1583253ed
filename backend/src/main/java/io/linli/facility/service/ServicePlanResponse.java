package io.linli.facility.service;

import io.linli.facility.FacilityKind;
import io.linli.facility.ServiceInterval;
import io.linli.facility.ServiceKind;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FacilityServicePlan", description = "What is done time and again")
record ServicePlanResponse(
    @Schema(description = "Id of the plan") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "To facilities of which kind", examples = "STAIR_LIGHT")
        FacilityKind facilityKind,
    @Schema(description = "Id of the facility; absent when it is all of them", nullable = true)
        UUID facilityId,
    @Schema(description = "What is done", examples = "INSPECTION") ServiceKind serviceKind,
    @Schema(description = "How often", examples = "MONTH") ServiceInterval every,
    @Schema(description = "The task", examples = "逐层检查楼道灯，清点不亮的灯") String task,
    @Schema(description = "Day of the first time", examples = "2026-12-01") LocalDate startsOn,
    @Schema(description = "When it was ended", examples = "2027-06-30", nullable = true)
        LocalDate endedOn,
    @Schema(description = "How many days ahead its services are made", examples = "31")
        int aheadDays,
    @Schema(description = "Id of the rule's value that those days are from") UUID ruleValueId,
    @Schema(description = "Day of the next time that isn't made yet", examples = "2027-01-01")
        LocalDate nextDueOn,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static ServicePlanResponse from(ServicePlan plan) {
    return new ServicePlanResponse(
        plan.id,
        plan.communityId,
        plan.areaCode,
        plan.facilityKind,
        plan.facilityId,
        plan.serviceKind,
        plan.every,
        plan.task,
        plan.startsOn,
        plan.endedOn,
        plan.aheadDays,
        plan.ruleValueId,
        plan.nextDueOn,
        plan.version);
  }
}
