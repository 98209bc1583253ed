package io.linli.assessment.standard;

import java.math.BigDecimal;

/**
 * One line of a score sheet.
 *
 * @param code unique in the whole standard
 * @param text what is asked for
 * @param points most that can be had, more than 0, one decimal
 * @param scoring how the points are found
 * @param evidence what the company should bring, or null
 */
public record Item(
    String code, LocalizedText text, BigDecimal points, Scoring scoring, LocalizedText evidence) {}
