package io.linli.assessment.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text of a standard that people read.
 *
 * @param zh Chinese, always there
 * @param en English, or null when the author gave none
 */
@Schema(name = "LocalizedText", description = "A text of a standard in Chinese and English")
public record LocalizedText(
    @Schema(description = "Chinese, always there", examples = "消防设施完好") String zh,
    @Schema(description = "English", examples = "Fire equipment is sound", nullable = true)
        String en) {}
