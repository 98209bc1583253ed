package io.linli.assessment.selfcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SelfCheckSummary", description = "One line of the list of self-checks")
record SelfCheckSummary(
    @Schema(description = "Id of the self-check") UUID id,
    @Schema(description = "Round that asked for it") UUID roundId,
    @Schema(description = "Title of the round", examples = "2026年平安物业考评") String roundTitle,
    @Schema(description = "Company that is asked") UUID tenantId,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Last day on which it can be filled", examples = "2026-11-30")
        LocalDate closesOn,
    @Schema(description = "Where it stands") SelfCheckState state) {

  static SelfCheckSummary from(SelfCheck check) {
    return new SelfCheckSummary(
        check.id,
        check.roundId,
        check.roundTitle,
        check.tenantId,
        check.communityId,
        check.communityName,
        check.areaCode,
        check.closesOn,
        check.state);
  }
}
