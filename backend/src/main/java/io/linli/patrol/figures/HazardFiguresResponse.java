package io.linli.patrol.figures;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HazardFigures", description = "Figures of hazards for one group")
record HazardFiguresResponse(
    @Schema(description = "The group: a month, an id, or an area code", examples = "2026-10")
        String group,
    @Schema(description = "Found in these months", examples = "31") long found,
    @Schema(description = "Of these the major ones", examples = "2") long major,
    @Schema(description = "Struck off by now", examples = "24") long closed,
    @Schema(description = "Dismissed as none", examples = "1") long dismissed,
    @Schema(description = "Fixed by the time at which they were due", examples = "22") long inTime,
    @Schema(description = "Fixed later", examples = "3") long late,
    @Schema(description = "Due by now, and not fixed", examples = "2") long overdue,
    @Schema(
            description =
                "Share fixed in time of these three, in percent with two places; absent when there"
                    + " are none",
            examples = "81.48",
            nullable = true)
        BigDecimal inTimeRate,
    @Schema(description = "Fines for them", examples = "1") long fines,
    @Schema(description = "What these come to, in CNY with two places", examples = "5000.00")
        BigDecimal fined) {}
