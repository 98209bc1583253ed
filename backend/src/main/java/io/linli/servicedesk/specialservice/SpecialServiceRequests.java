package io.linli.servicedesk.specialservice;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about special services. */
final class SpecialServiceRequests {
  private SpecialServiceRequests() {}

  @Schema(name = "SpecialServiceOffer", description = "A service at a marked price")
  record Offer(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "What it is", examples = "入户保洁") @NotBlank @Size(max = 100) String name,
      @Schema(description = "In more words", examples = "含厨房、卫生间深度清洁", nullable = true)
          @Size(max = 1000)
          String description,
      @Schema(description = "What the price is for", examples = "小时") @NotBlank @Size(max = 20)
          String unit,
      @Schema(description = "Price in yuan, two places", examples = "45.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal price,
      @Schema(description = "First day, today at the earliest", examples = "2026-12-01") @NotNull
          LocalDate validFrom,
      @Schema(description = "Last day", examples = "2027-12-31", nullable = true)
          LocalDate validUntil) {}

  @Schema(name = "SpecialServiceRepricing", description = "What a service costs from a day on")
  record Repricing(
      @Schema(description = "What the price is for", examples = "小时") @NotBlank @Size(max = 20)
          String unit,
      @Schema(description = "Price in yuan, two places", examples = "50.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal price,
      @Schema(description = "First day, today at the earliest", examples = "2027-01-01") @NotNull
          LocalDate validFrom) {}

  @Schema(name = "SpecialServiceEnd", description = "Until when a service is on the menu")
  record End(
      @Schema(description = "Last day, today at the earliest", examples = "2026-12-31") @NotNull
          LocalDate lastDay) {}

  @Schema(name = "SpecialServiceOrdering", description = "What a household wants")
  record Order(
      @Schema(description = "Id of the household") @NotNull UUID householdId,
      @Schema(description = "Id of the service") @NotNull UUID specialServiceId,
      @Schema(description = "How many units, two places, above zero", examples = "2.50")
          @NotNull
          @DecimalMin("0.01")
          @Digits(integer = 6, fraction = 2)
          BigDecimal quantity,
      @Schema(description = "The day on which it is wanted", examples = "2026-12-05") @NotNull
          LocalDate wantedOn,
      @Schema(description = "Note", examples = "上午九点以后", nullable = true) @Size(max = 1000)
          String note) {}

  @Schema(name = "SpecialServiceResult", description = "What was done")
  record Result(
      @Schema(description = "What was done", examples = "保洁两个半小时，业主验收") @NotBlank @Size(max = 1000)
          String result) {}

  @Schema(name = "SpecialServicePayment", description = "That the order was paid")
  record Payment(
      @Schema(description = "Yuan, two places: what the order says", examples = "112.50")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 12, fraction = 2)
          BigDecimal amount,
      @Schema(description = "How", examples = "WECHAT_PAY") @NotNull PaymentMethod method,
      @Schema(
              description = "Number of the receipt, of its own in the estate",
              examples = "TY-2026-0088")
          @NotBlank
          @Size(max = 50)
          String receiptNumber) {}

  @Schema(name = "SpecialServiceCancellation", description = "Why an order is cancelled")
  record Cancellation(
      @Schema(description = "Why", examples = "业主改期") @NotBlank @Size(max = 1000) String reason) {}
}
