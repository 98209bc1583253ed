package io.linli.rule.override;

import io.linli.platform.id.Identified;
import io.linli.rule.RuleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RuleOverride", description = "A value that a tenant has set for itself")
record RuleOverrideResponse(
    @Schema(description = "Id of the value, as decisions keep it") UUID id,
    @Schema(description = "Code of the rule", examples = "service-desk.on-site.urgent")
        String ruleCode,
    @Schema(description = "How much, two places", examples = "15.00") BigDecimal amount,
    @Schema(description = "What the amount counts", examples = "MINUTES") RuleUnit unit,
    @Schema(description = "First day on which it holds", examples = "2027-01-01")
        LocalDate validFrom,
    @Schema(description = "Why", examples = "公司服务承诺：接报后15分钟到场") String reason)
    implements Identified {

  static RuleOverrideResponse from(RuleOverride override) {
    return new RuleOverrideResponse(
        override.id,
        override.ruleCode,
        override.amount,
        override.unit,
        override.validFrom,
        override.reason);
  }
}
