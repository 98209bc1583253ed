package io.linli.patrol.hazard;

import io.linli.patrol.FinedParty;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HazardFine", description = "That somebody was fined for a hazard")
record HazardFineResponse(
    @Schema(description = "Id of the fine") UUID id,
    @Schema(description = "Id of the hazard") UUID hazardId,
    @Schema(description = "Who", examples = "UNIT") FinedParty party,
    @Schema(description = "How much, in CNY with two places", examples = "5000.00")
        BigDecimal amount,
    @Schema(description = "Why, and by which decision", examples = "拒不整改，消防法第六十条") String reason,
    @Schema(description = "When", examples = "2026-11-12T10:00:00+08:00") OffsetDateTime finedAt)
    implements Identified {

  static HazardFineResponse from(HazardFine fine) {
    return new HazardFineResponse(
        fine.id, fine.hazardId, fine.party, fine.amount, fine.reason, ChinaTime.of(fine.finedAt));
  }
}
