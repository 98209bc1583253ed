package io.linli.assessment.standard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A range of totals and the stars that it earns (domain.md A2).
 *
 * <p>Bands are half-open on exact decimals: a total belongs to the band when {@code from <= total <
 * below}. Totals are never rounded, so 79.5 is one star and 80.0 two; 59.9 fails.
 *
 * @param code unique among the bands of a standard
 * @param title name for people
 * @param from lowest total of the band, included; at most one decimal
 * @param below first total above the band, excluded; null for the highest band, which reaches 100.0
 * @param stars 0 to 3
 * @param failing whether a total in this band orders rectification
 */
@Schema(
    name = "Band",
    description = "Totals from one figure, included, to another, excluded, and their stars")
public record Band(
    @Schema(description = "Unique among the bands", examples = "PASSED") String code,
    @Schema(description = "Its name") LocalizedText title,
    @Schema(description = "Lowest total, included; points, one decimal", examples = "0.0")
        BigDecimal from,
    @Schema(
            description =
                "First total above, excluded; points, one decimal; null for the highest band",
            nullable = true)
        BigDecimal below,
    @Schema(description = "Stars, 0 to 3", examples = "0", defaultValue = "0") int stars,
    @Schema(
            description = "Whether it orders rectification",
            examples = "false",
            defaultValue = "false")
        boolean failing) {

  /** Whether the total lies in this band. */
  public boolean holds(BigDecimal total) {
    return total.compareTo(from) >= 0 && (below == null || total.compareTo(below) < 0);
  }
}
