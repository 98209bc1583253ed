package io.linli.patrol.figures;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolFigures", description = "Figures of patrols for one group")
record PatrolFiguresResponse(
    @Schema(description = "The group: a month, an id, or an area code", examples = "2026-10")
        String group,
    @Schema(description = "Rounds made for these months", examples = "62") long rounds,
    @Schema(description = "Done in time", examples = "57") long done,
    @Schema(description = "Of these and the late ones, collected offline", examples = "4")
        long offline,
    @Schema(description = "Done late", examples = "3") long late,
    @Schema(description = "Missed", examples = "1") long missed,
    @Schema(description = "Not due, or not over yet", examples = "1") long planned,
    @Schema(
            description = "Share done in time of those that are over, in percent with two places",
            examples = "93.44",
            nullable = true)
        BigDecimal inTimeRate) {}
