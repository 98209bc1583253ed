package io.linli.assessment.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A veto that an assessor has established (domain.md A5).
 *
 * @param code of a veto of the standard
 * @param facts what happened, when, and whose finding it is
 */
@Schema(name = "EstablishedVeto", description = "A fact that forfeits the rating")
record EstablishedVeto(
    @Schema(description = "A veto of the standard", examples = "MAJOR_ACCIDENT")
        @NotBlank
        @Size(max = 40)
        String code,
    @Schema(description = "What happened, and who found it", examples = "8月3日电梯坠落，市监局认定物业责任")
        @NotBlank
        @Size(max = 2000)
        String facts) {}
