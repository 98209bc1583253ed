package io.linli.estate.rule;

import io.linli.estate.CoverageGoal;
import io.linli.estate.EstateRule;
import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EstateRule", description = "One version of the numbers that plans give for estates")
record EstateRuleResponse(
    @Schema(description = "Id of the version") UUID id,
    @Schema(
            description = "Holds below this area code; empty for the whole country",
            examples = "410105001")
        String areaCode,
    @Schema(description = "First day on which it holds", examples = "2027-01-01")
        LocalDate validFrom,
    @Schema(
            description = "A community whose last building was built until then is old",
            examples = "2000-12-31")
        LocalDate oldBuiltUntil,
    @Schema(
            description = "A community attracts a company with more households than this",
            examples = "100")
        int householdsOver,
    @Schema(
            description = "Property rooms in per mille of the floor area, two places",
            examples = "5.00")
        BigDecimal propertyRoomNorm,
    @Schema(description = "Goal where a company is present", examples = "EIGHT_HAVES")
        CoverageGoal goalWithCompany,
    @Schema(description = "Goal where a company can be attracted", examples = "FIVE_HAVES")
        CoverageGoal goalToAttract,
    @Schema(description = "Goal of a bundled community", examples = "FOUR_HAVES")
        CoverageGoal goalOfBundle,
    @Schema(description = "The plan that says so", examples = "老旧小区物业管理实施方案") String source)
    implements Identified {

  static EstateRuleResponse from(EstateRule rule) {
    return new EstateRuleResponse(
        rule.id(),
        rule.areaCode(),
        rule.validFrom(),
        rule.oldBuiltUntil(),
        rule.householdsOver(),
        rule.propertyRoomNorm(),
        rule.goalWithCompany(),
        rule.goalToAttract(),
        rule.goalOfBundle(),
        rule.source());
  }
}
