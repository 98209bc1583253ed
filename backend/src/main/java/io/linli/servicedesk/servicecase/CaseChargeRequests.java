package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.ChargeKind;
import io.linli.servicedesk.ChargePayer;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the costs of a case. */
final class CaseChargeRequests {
  private CaseChargeRequests() {}

  @Schema(name = "ServiceCaseChargeLine", description = "A line of what a case costs")
  record Line(
      @Schema(description = "Material or labour", examples = "MATERIAL") @NotNull ChargeKind kind,
      @Schema(description = "What", examples = "DN20 角阀") @NotBlank @Size(max = 200) String name,
      @Schema(description = "How much", examples = "2.00")
          @NotNull
          @DecimalMin("0.01")
          @Digits(integer = 8, fraction = 2)
          BigDecimal quantity,
      @Schema(description = "What the quantity counts", examples = "个") @NotBlank @Size(max = 20)
          String measure,
      @Schema(description = "Price of one in CNY", examples = "18.50")
          @NotNull
          @DecimalMin("0.00")
          @Digits(integer = 7, fraction = 2)
          BigDecimal unitPrice,
      @Schema(description = "Who pays", examples = "COMPANY") @NotNull ChargePayer payer) {}

  @Schema(
      name = "ServiceCaseAgreement",
      description = "That the person agrees to what he is to pay")
  record Agreement(
      @Schema(description = "What he agrees to in CNY, the sum of his lines", examples = "37.00")
          @NotNull
          @DecimalMin("0.00")
          @Digits(integer = 12, fraction = 2)
          BigDecimal total,
      @Schema(description = "How he agreed", examples = "业主在报价单上签字", nullable = true)
          @Size(max = 2000)
          String how) {}

  @Schema(name = "ServiceCaseEstimate", description = "What a case will probably cost")
  record Estimate(
      @Schema(description = "In CNY", examples = "12000.00")
          @NotNull
          @DecimalMin("0.00")
          @Digits(integer = 12, fraction = 2)
          BigDecimal amount,
      @Schema(description = "What it is reckoned by", examples = "更换主管 30 米", nullable = true)
          @Size(max = 2000)
          String note) {}

  @Schema(name = "ServiceCaseFundChoice", description = "Whether the maintenance fund is to pay")
  record Choice(
      @Schema(description = "Whether it is; else the contract holds", examples = "true")
          boolean useFund,
      @Schema(description = "Why", examples = "经业主委员会同意走维修资金") @NotBlank @Size(max = 2000)
          String reason) {}
}
