package io.linli.assessment.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.linli.assessment.standard.Measure;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One figure of a reading.
 *
 * @param readAt null for sheets from before moments were kept
 * @param estateRuleId null unless the figure depends on the rules of the place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RegisterFigure", description = "What the estate register said")
public record RegisterFigure(
    @Schema(description = "What is measured") Measure measure,
    @Schema(description = "The figure, in the unit of the measure", examples = "1")
        BigDecimal figure,
    @Schema(description = "Which part of the register it is from") Measure.Source source,
    @Schema(
            description =
                "When it was read: at the opening of the round, and again whenever answers are"
                    + " written",
            nullable = true)
        OffsetDateTime readAt,
    @Schema(
            description =
                "Version of the estate rules that the goal follows from (HAVES_MET_SHARE)",
            nullable = true)
        UUID estateRuleId) {}
