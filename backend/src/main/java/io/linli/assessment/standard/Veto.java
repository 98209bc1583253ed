package io.linli.assessment.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact that forfeits the rating whatever the points say (一票否决, domain.md A5).
 *
 * @param code unique among the vetoes of a standard
 * @param text what must have happened
 */
@Schema(name = "Veto", description = "A fact that forfeits the rating")
public record Veto(
    @Schema(description = "Unique among the vetoes", examples = "MAJOR_ACCIDENT") String code,
    @Schema(description = "What must have happened") LocalizedText text) {}
