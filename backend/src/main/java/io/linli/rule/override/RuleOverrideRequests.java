package io.linli.rule.override;

import io.linli.rule.RuleUnit;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What tenants send about rules of their own. */
final class RuleOverrideRequests {
  private RuleOverrideRequests() {}

  @Schema(name = "RuleOverrideSetting", description = "A value of one's own from a day on")
  record Setting(
      @Schema(description = "Code of the rule", examples = "service-desk.on-site.urgent")
          @NotBlank
          @Size(max = 100)
          String ruleCode,
      @Schema(description = "How much, two places at most", examples = "15.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal amount,
      @Schema(description = "What the amount counts", examples = "MINUTES") @NotNull RuleUnit unit,
      @Schema(
              description = "First day on which it holds; today at the earliest",
              examples = "2027-01-01")
          @NotNull
          LocalDate validFrom,
      @Schema(description = "Why", examples = "公司服务承诺：接报后15分钟到场") @NotBlank @Size(max = 500)
          String reason) {}
}
