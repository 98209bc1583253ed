package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.servicedesk.ChargeKind;
import io.linli.servicedesk.ChargePayer;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseCharge", description = "A line of what a case costs")
record CaseChargeResponse(
    @Schema(description = "Id of the line") UUID id,
    @Schema(description = "Material or labour", examples = "MATERIAL") ChargeKind kind,
    @Schema(description = "What", examples = "DN20 角阀") String name,
    @Schema(description = "How much", examples = "2.00") BigDecimal quantity,
    @Schema(description = "What the quantity counts", examples = "个") String measure,
    @Schema(description = "Price of one in CNY", examples = "18.50") BigDecimal unitPrice,
    @Schema(description = "Amount in CNY", examples = "37.00") BigDecimal amount,
    @Schema(description = "Who pays", examples = "PERSON") ChargePayer payer,
    @Schema(description = "When it was added", examples = "2026-11-02T10:20:00+08:00")
        OffsetDateTime addedAt)
    implements Identified {

  static CaseChargeResponse from(CaseCharge charge) {
    return new CaseChargeResponse(
        charge.id,
        charge.kind,
        charge.name,
        charge.quantity,
        charge.measure,
        charge.unitPrice,
        charge.amount,
        charge.payer,
        ChinaTime.of(charge.addedAt));
  }
}
