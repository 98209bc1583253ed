package io.linli.assessment.scoring;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points of one item.
 *
 * @param itemCode of the item
 * @param points given, one decimal
 * @param most what could be had, one decimal
 */
@Schema(name = "ItemPoints", description = "Points of one item")
public record ItemPoints(
    @Schema(description = "The item", examples = "5") String itemCode,
    @Schema(description = "Points given, one decimal", examples = "7.5") BigDecimal points,
    @Schema(description = "Points that could be had, one decimal", examples = "8.0")
        BigDecimal most) {}
