package io.linli.assessment.standard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a ladder from a measured figure to points.
 *
 * @param atLeast smallest figure of the step, included; in the unit of the measure, at most two
 *     decimals
 * @param points points of the step, 0 up to those of the item, one decimal
 */
@Schema(name = "LadderStep", description = "A step from a measured figure to points")
public record LadderStep(
    @Schema(
            description =
                "Smallest figure of the step, in the unit of the measure, at most two decimals",
            examples = "90")
        BigDecimal atLeast,
    @Schema(description = "Points of the step, one decimal", examples = "7.0") BigDecimal points) {}
