package io.linli.assessment.sheet;

import io.linli.assessment.scoring.Rating;
import io.linli.assessment.scoring.Verdict;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Recomputation",
    description = "The kept result of a sheet beside one computed anew from what was found")
record RecomputationResponse(
    @Schema(description = "Version of the standard that both follow") UUID standardId,
    @Schema(description = "Code of the standard", examples = "safe-estate") String standardCode,
    @Schema(description = "Number of the version", examples = "1") int standardVersion,
    @Schema(description = "Total that the sheet keeps", examples = "86.5") BigDecimal keptTotal,
    @Schema(description = "Verdict that the sheet keeps") Verdict keptVerdict,
    @Schema(description = "Total computed anew", examples = "86.5") BigDecimal computedTotal,
    @Schema(description = "Verdict computed anew") Verdict computedVerdict,
    @Schema(description = "Whether total, verdict, band and stars agree", examples = "true")
        boolean same) {

  static RecomputationResponse of(AssessmentSheet sheet, Rating rating) {
    boolean same =
        sheet.total.compareTo(rating.total()) == 0
            && sheet.verdict == rating.verdict()
            && Objects.equals(sheet.bandCode, rating.bandCode())
            && sheet.stars == rating.stars();
    return new RecomputationResponse(
        sheet.standardId,
        sheet.standardCode,
        sheet.standardVersion,
        sheet.total,
        sheet.verdict,
        rating.total(),
        rating.verdict(),
        same);
  }
}
