package io.linli.rule.pack;

import io.linli.rule.RuleUnit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What supervisors send about the rules of their jurisdiction. */
final class RulePackRequests {
  private RulePackRequests() {}

  @Schema(name = "RulePackVersion", description = "What holds in a jurisdiction from a day on")
  record Version(
      @Schema(description = "Which of the packs that the service ships", examples = "service-desk")
          @NotBlank
          @Size(max = 50)
          String code,
      @Schema(
              description = "First day on which it holds; today at the earliest",
              examples = "2027-01-01")
          @NotNull
          LocalDate validFrom,
      @Schema(
              description = "Last day; left out when it holds until a later version does",
              examples = "2027-12-31",
              nullable = true)
          LocalDate validUntil,
      @Schema(description = "Title", examples = "小区物业服务时限规定") @NotBlank @Size(max = 200)
          String title,
      @Schema(description = "Its values; rules left out are inherited") @NotEmpty @Size(max = 200)
          List<@NotNull @Valid Value> values) {}

  @Schema(name = "RuleValueSetting", description = "What a version says of one rule")
  record Value(
      @Schema(description = "Code of the rule", examples = "service-desk.on-site.urgent")
          @NotBlank
          @Size(max = 100)
          String ruleCode,
      @Schema(description = "How much, two places at most", examples = "30.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal amount,
      @Schema(description = "What the amount counts", examples = "MINUTES") @NotNull RuleUnit unit,
      @Schema(description = "Whether a tenant may set its own", examples = "true")
          boolean overridable,
      @Schema(description = "The plan or law that says so", examples = "街道物业管理考核办法 第12条")
          @NotBlank
          @Size(max = 500)
          String source) {}
}
