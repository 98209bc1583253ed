package io.linli.assessment.standard;

import java.math.BigDecimal;

/**
 * One step of a ladder from a measured figure to points.
 *
 * @param atLeast smallest figure of the step, included; in the unit of the measure, at most two
 *     decimals
 * @param points points of the step, 0 up to those of the item, one decimal
 */
public record LadderStep(BigDecimal atLeast, BigDecimal points) {}
