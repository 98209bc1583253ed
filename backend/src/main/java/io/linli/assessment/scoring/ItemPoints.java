package io.linli.assessment.scoring;

import java.math.BigDecimal;

/**
 * Points of one item.
 *
 * @param itemCode of the item
 * @param points given, one decimal
 * @param most what could be had, one decimal
 */
public record ItemPoints(String itemCode, BigDecimal points, BigDecimal most) {}
