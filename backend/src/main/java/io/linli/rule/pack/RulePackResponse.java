package io.linli.rule.pack;

import io.linli.platform.id.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RulePack", description = "A version of a pack of rules with its values")
record RulePackResponse(
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
    @Schema(description = "Title", examples = "小区物业服务时限规定") String title,
    @Schema(description = "Its values, by the codes of the rules") List<RuleValueResponse> values)
    implements Identified {

  static RulePackResponse from(RulePack pack, List<RuleValue> values) {
    return new RulePackResponse(
        pack.id,
        pack.code,
        pack.areaCode,
        pack.validFrom,
        pack.validUntil,
        pack.title,
        values.stream().map(RuleValueResponse::from).toList());
  }
}
