package io.linli.rule.pack;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RulePackSummary", description = "A version of a pack of rules")
record RulePackSummary(
    @Schema(description = "Id of the version") UUID id,
    @Schema(description = "Code of the pack", examples = "service-desk") String code,
    @Schema(
            description = "Holds below this area code; empty for the whole country",
            examples = "410105001")
        String areaCode,
    @Schema(description = "First day on which it holds", examples = "2027-01-01")
        LocalDate validFrom,
    @Schema(description = "Last day, if it has one", examples = "2027-12-31", nullable = true)
        LocalDate validUntil,
    @Schema(description = "Title", examples = "小区物业服务时限规定") String title) {

  static RulePackSummary from(RulePack pack) {
    return new RulePackSummary(
        pack.id, pack.code, pack.areaCode, pack.validFrom, pack.validUntil, pack.title);
  }
}
