package io.linli.assessment.standard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a score sheet.
 *
 * @param code unique in the whole standard
 * @param text what is asked for
 * @param points most that can be had, more than 0, one decimal
 * @param scoring how the points are found
 * @param evidence what the company should bring, or null
 */
@Schema(name = "StandardItem", description = "One line of a score sheet")
public record Item(
    @Schema(description = "Unique in the standard", examples = "7") String code,
    @Schema(description = "What is asked for") LocalizedText text,
    @Schema(description = "Most that can be had: points, one decimal", examples = "100.0")
        BigDecimal points,
    @Schema(description = "How the points are found") Scoring scoring,
    @Schema(description = "What the company should bring", nullable = true)
        LocalizedText evidence) {}
