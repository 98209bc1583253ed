package io.linli.rule.pack;

import io.linli.rule.RuleUnit;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RuleValue", description = "What a version of a pack says of one rule")
record RuleValueResponse(
    @Schema(description = "Id of the value, as decisions keep it") UUID id,
    @Schema(description = "Code of the rule", examples = "service-desk.on-site.urgent")
        String ruleCode,
    @Schema(description = "How much, two places", examples = "30.00") BigDecimal amount,
    @Schema(description = "What the amount counts", examples = "MINUTES") RuleUnit unit,
    @Schema(description = "Whether a tenant may set its own", examples = "true")
        boolean overridable,
    @Schema(description = "The plan or law that says so", examples = "街道物业管理考核办法 第12条")
        String source) {

  static RuleValueResponse from(RuleValue value) {
    return new RuleValueResponse(
        value.id, value.ruleCode, value.amount, value.unit, value.overridable, value.source);
  }
}
