package io.linli.servicedesk.decoration;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationDeduction", description = "What was kept of a deposit")
record DecorationDeductionResponse(
    @Schema(description = "Yuan, two places", examples = "350.50") BigDecimal amount,
    @Schema(description = "Why", examples = "电梯轿厢划伤修复") String reason) {

  static DecorationDeductionResponse from(DecorationDeduction deduction) {
    return new DecorationDeductionResponse(deduction.amount, deduction.reason);
  }
}
