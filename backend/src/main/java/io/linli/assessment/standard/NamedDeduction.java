package io.linli.assessment.standard;

import java.math.BigDecimal;

/**
 * A shortcoming that an assessor can find, and what it costs.
 *
 * @param code unique within the item
 * @param text what was found
 * @param points points lost each time, more than 0, at most those of the item, one decimal
 * @param repeatable whether it may count more than once (一处扣…分)
 */
public record NamedDeduction(
    String code, LocalizedText text, BigDecimal points, boolean repeatable) {}
