package io.linli.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which value of a rule applies, and why. Shown as it is. */
@Schema(name = "RuleExplanation", description = "Which value of a rule applies, and why")
public record RuleExplanation(
    @Schema(description = "Code of the rule", examples = "service-desk.on-site.urgent")
        String ruleCode,
    @Schema(description = "The place that was asked about", examples = "410105001003")
        String areaCode,
    @Schema(description = "The day that was asked about", examples = "2027-01-01") LocalDate on,
    @Schema(description = "How much applies, two places", examples = "30.00") BigDecimal amount,
    @Schema(description = "What the amount counts", examples = "MINUTES") RuleUnit unit,
    @Schema(description = "Id of the value that applies, as decisions keep it") UUID valueId,
    @Schema(description = "Every value that could, the one that applies first")
        List<ConsideredValue> considered) {

  /** A value that could apply. */
  @Schema(name = "ConsideredRuleValue", description = "A value that could apply")
  public record ConsideredValue(
      @Schema(description = "Id of the value") UUID valueId,
      @Schema(description = "Who says so") RuleOrigin origin,
      @Schema(
              description =
                  "Area of the pack, empty for the country; absent for the tenant's own value",
              examples = "410105001",
              nullable = true)
          String areaCode,
      @Schema(description = "First day on which it holds", examples = "2027-01-01")
          LocalDate validFrom,
      @Schema(description = "Last day, if it has one", examples = "2027-12-31", nullable = true)
          LocalDate validUntil,
      @Schema(description = "How much, two places", examples = "30.00") BigDecimal amount,
      @Schema(description = "What the amount counts", examples = "MINUTES") RuleUnit unit,
      @Schema(
              description = "The plan or law, or the tenant's reason",
              examples = "000·4 急修1小时内到达现场")
          String source,
      @Schema(description = "Why it applies, or doesn't", examples = "WIDER_AREA")
          RuleStanding standing) {}
}
