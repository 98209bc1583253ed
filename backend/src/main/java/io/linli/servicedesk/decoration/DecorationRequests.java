package io.linli.servicedesk.decoration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about decorations. */
final class DecorationRequests {
  private static final int INTEGER = 10;
  private static final int FRACTION = 2;
  private static final String CENT = "0.01";

  private DecorationRequests() {}

  @Schema(name = "DecorationFilingRequest", description = "What a household is going to do")
  record Filing(
      @Schema(description = "Id of the household") @NotNull UUID householdId,
      @Schema(description = "The contractor, an organisation", examples = "郑州宏达装饰工程有限公司")
          @NotBlank
          @Size(max = 100)
          String contractorName,
      @Schema(
              description = "Its unified social credit code",
              examples = "91410105MA44XXXX0Y",
              nullable = true)
          @Pattern(regexp = "[0-9A-Z]{18}")
          String contractorCode,
      @Schema(description = "The plan", examples = "厨卫改造，铺设地砖，不涉及承重结构") @NotBlank @Size(max = 5000)
          String plan,
      @Schema(description = "First day of the work", examples = "2026-12-01") @NotNull
          LocalDate startsOn,
      @Schema(description = "Last day of the work", examples = "2027-01-31") @NotNull
          LocalDate endsOn) {}

  @Schema(name = "DecorationAcknowledgement", description = "That the prohibited acts were told")
  record Acknowledgement(
      @Schema(description = "Codes of all acts that were told", examples = "[\"LOAD_BEARING\"]")
          @NotNull
          @Size(max = 100)
          List<@NotBlank @Size(max = 50) String> acts,
      @Schema(description = "How they were acknowledged", examples = "业主与施工负责人签字")
          @NotBlank
          @Size(max = 500)
          String how) {}

  @Schema(name = "DecorationNote", description = "What is to be noted with a step")
  record Note(
      @Schema(description = "Note", examples = "方案符合规定", nullable = true) @Size(max = 2000)
          String note) {}

  @Schema(name = "DecorationReason", description = "Why")
  record Reason(
      @Schema(description = "Why, as the household is told", examples = "方案涉及拆除承重墙")
          @NotBlank
          @Size(max = 2000)
          String reason) {}

  @Schema(name = "DecorationDepositReceipt", description = "The deposit that was taken")
  record Deposit(
      @Schema(description = "Yuan, two places, above zero", examples = "2000.00")
          @NotNull
          @DecimalMin(CENT)
          @Digits(integer = INTEGER, fraction = FRACTION)
          BigDecimal amount,
      @Schema(description = "Number of the receipt", examples = "ZX-2026-0012")
          @NotBlank
          @Size(max = 50)
          String receipt) {}

  @Schema(name = "DecorationVisitReport", description = "What was found on the site")
  record Visit(
      @Schema(
              description = "When, today; now when left out",
              examples = "2026-12-02T10:15:00+08:00",
              nullable = true)
          OffsetDateTime at,
      @Schema(description = "Whether work was going on", examples = "true") boolean working,
      @Schema(description = "Whether it disturbed the neighbours", examples = "false")
          boolean noise,
      @Schema(
              description = "Code of the prohibited act that was found",
              examples = "LOAD_BEARING",
              nullable = true)
          @Size(max = 50)
          String prohibitedAct,
      @Schema(description = "In words", examples = "厨房铺砖，未见异常") @NotBlank @Size(max = 2000)
          String findings) {}

  @Schema(name = "DecorationCheck", description = "What the check of the finished work found")
  record Check(
      @Schema(description = "What was found", examples = "结构、管线未改动，垃圾已清运")
          @NotBlank
          @Size(max = 2000)
          String findings) {}

  @Schema(name = "DecorationDepositReturn", description = "How the deposit goes back")
  record Return(
      @Schema(description = "What is kept of it; empty when nothing broke") @NotNull @Size(max = 50)
          List<@Valid @NotNull Deduction> deductions,
      @Schema(description = "How the rest was given back", examples = "原路退回业主账户")
          @NotBlank
          @Size(max = 500)
          String how) {}

  @Schema(name = "DecorationDepositDeduction", description = "What is kept of a deposit")
  record Deduction(
      @Schema(description = "Yuan, two places, above zero", examples = "350.50")
          @NotNull
          @DecimalMin(CENT)
          @Digits(integer = INTEGER, fraction = FRACTION)
          BigDecimal amount,
      @Schema(description = "Why", examples = "电梯轿厢划伤修复") @NotBlank @Size(max = 500)
          String reason) {}

  @Schema(name = "ContractorBreachNotice", description = "A breach that everybody may read about")
  record Breach(
      @Schema(description = "Id of the visit that found it") @NotNull UUID decorationVisitId,
      @Schema(description = "What the contractor did; names no person", examples = "午间施工，经劝阻仍不停工")
          @NotBlank
          @Size(max = 500)
          String breach) {}

  @Schema(name = "ContractorBreachTakedown", description = "Why a notice is taken down")
  record Takedown(
      @Schema(description = "Why", examples = "经核实为另一施工单位") @NotBlank @Size(max = 500)
          String reason) {}
}
