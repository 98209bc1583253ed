package io.linli.assessment.standard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shortcoming that an assessor can find, and what it costs.
 *
 * @param code unique within the item
 * @param text what was found
 * @param points points lost each time, more than 0, at most those of the item, one decimal
 * @param repeatable whether it may count more than once (一处扣…分)
 */
@Schema(name = "NamedDeduction", description = "A shortcoming and what it costs")
public record NamedDeduction(
    @Schema(description = "Unique within the item", examples = "fire-hazard") String code,
    @Schema(description = "What was found") LocalizedText text,
    @Schema(description = "Points lost each time, one decimal", examples = "2.0") BigDecimal points,
    @Schema(
            description = "Whether it may count more than once",
            examples = "true",
            defaultValue = "false")
        boolean repeatable) {}
