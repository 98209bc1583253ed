package io.linli.patrol.round;

import io.linli.patrol.HazardSeverity;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an item was found, as it is kept and shown. */
@Schema(name = "PatrolItemAnswer", description = "How an item of the checklist was found")
record ItemAnswer(
    @Schema(description = "Code of the item", examples = "escape-routes") String itemCode,
    @Schema(description = "Yes or no", examples = "false", nullable = true) Boolean yes,
    @Schema(
            description = "The number, in the unit of the item, four places at most",
            nullable = true)
        BigDecimal number,
    @Schema(description = "The words", nullable = true) String text,
    @Schema(description = "Whether it isn't as it should be", examples = "true") boolean finding,
    @Schema(description = "How bad that is", examples = "MAJOR", nullable = true)
        HazardSeverity severity) {

  /** Of what was kept before findings had a severity, and of one that says none. */
  HazardSeverity severityOfFinding() {
    return Objects.requireNonNullElse(severity, HazardSeverity.ORDINARY);
  }
}
