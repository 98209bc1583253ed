package io.linli.servicedesk.figures;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTimeFigures", description = "How long something took, waiting included")
record TimeFigures(
    @Schema(description = "Limits that have ended", examples = "40") long ended,
    @Schema(
            description = "Half of them took no longer, in seconds",
            examples = "1260",
            nullable = true)
        Long medianSeconds,
    @Schema(
            description = "Nine tenths of them took no longer, in seconds",
            examples = "5400",
            nullable = true)
        Long p90Seconds,
    @Schema(description = "Ended in time", examples = "38") long inTime,
    @Schema(description = "Share in percent, two places", examples = "95.00", nullable = true)
        BigDecimal inTimeRate) {
  static final TimeFigures NONE = new TimeFigures(0, null, null, 0, null);
}
