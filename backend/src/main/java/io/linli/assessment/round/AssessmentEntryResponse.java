package io.linli.assessment.round;

import io.linli.assessment.scoring.Eligibility;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "AssessmentEntry",
    description =
        "A community of the jurisdiction when the round opened, and whether it takes part")
record AssessmentEntryResponse(
    @Schema(description = "Id of the entry") UUID id,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Who manages it; absent when nobody does", nullable = true)
        UUID ratedTenantId,
    @Schema(description = "Takes part, or what keeps it out") Eligibility.Outcome outcome,
    @Schema(description = "Residential floor area in m²", examples = "61000.00")
        BigDecimal residentialArea,
    @Schema(description = "Commercial floor area in m²", examples = "1200.00")
        BigDecimal commercialArea) {

  static AssessmentEntryResponse from(AssessmentEntry entry) {
    return new AssessmentEntryResponse(
        entry.id,
        entry.communityId,
        entry.communityName,
        entry.areaCode,
        entry.ratedTenantId,
        entry.outcome,
        entry.residentialArea,
        entry.commercialArea);
  }
}
