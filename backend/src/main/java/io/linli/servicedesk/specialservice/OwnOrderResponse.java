package io.linli.servicedesk.specialservice;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "OwnSpecialServiceOrder",
    description = "An order as the resident who made it sees it")
record OwnOrderResponse(
    @Schema(description = "Id of the order") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "Id of the service") UUID specialServiceId,
    @Schema(description = "What it is", examples = "入户保洁") String serviceName,
    @Schema(description = "What the price is for", examples = "小时") String unit,
    @Schema(
            description = "Price of a unit on the day of the order, in yuan, two places",
            examples = "45.00")
        BigDecimal unitPrice,
    @Schema(description = "How many units, two places", examples = "2.50") BigDecimal quantity,
    @Schema(description = "What is to be paid, in yuan, two places", examples = "112.50")
        BigDecimal amount,
    @Schema(description = "The day on which it is wanted", examples = "2026-12-05")
        LocalDate wantedOn,
    @Schema(description = "Note", examples = "上午九点以后", nullable = true) String note,
    @Schema(description = "How far it has come", examples = "DONE") OrderState state,
    @Schema(description = "When it was ordered", examples = "2026-12-02T10:00:00+08:00")
        OffsetDateTime orderedAt,
    @Schema(
            description = "When it was accepted",
            examples = "2026-12-02T10:30:00+08:00",
            nullable = true)
        OffsetDateTime acceptedAt,
    @Schema(
            description = "When it was done",
            examples = "2026-12-05T12:00:00+08:00",
            nullable = true)
        OffsetDateTime doneAt,
    @Schema(description = "What was done", examples = "保洁两个半小时，业主验收", nullable = true)
        String result,
    @Schema(
            description = "When it was paid",
            examples = "2026-12-05T12:10:00+08:00",
            nullable = true)
        OffsetDateTime paidAt,
    @Schema(description = "How", examples = "WECHAT_PAY", nullable = true)
        PaymentMethod paymentMethod,
    @Schema(description = "Number of the receipt", examples = "TY-2026-0088", nullable = true)
        String receiptNumber,
    @Schema(
            description = "When it was cancelled",
            examples = "2026-12-03T09:00:00+08:00",
            nullable = true)
        OffsetDateTime cancelledAt,
    @Schema(description = "Why", examples = "业主改期", nullable = true) String cancelledFor,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "1")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "me/special-service-orders";
  }
}
