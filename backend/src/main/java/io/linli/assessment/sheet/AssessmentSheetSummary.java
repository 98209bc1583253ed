package io.linli.assessment.sheet;

import io.linli.assessment.scoring.Verdict;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentSheetSummary", description = "One line of a list of sheets")
public record AssessmentSheetSummary(
    @Schema(description = "Id of the sheet") UUID id,
    @Schema(description = "Round that it belongs to") UUID roundId,
    @Schema(description = "Year of the round", examples = "2026") int year,
    @Schema(description = "Quarter of the round; absent when yearly", nullable = true)
        Integer quarter,
    @Schema(description = "Code of the standard", examples = "safe-estate") String standardCode,
    @Schema(description = "Number of the version", examples = "1") int standardVersion,
    @Schema(description = "Who manages the community and is rated") UUID ratedTenantId,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Where it stands") SheetState state,
    @Schema(
            description = "Total, exact, one decimal; absent in a draft",
            examples = "86.5",
            nullable = true)
        BigDecimal total,
    @Schema(description = "What it comes to; absent in a draft", nullable = true) Verdict verdict,
    @Schema(description = "Stars, 0 to 3; absent in a draft", nullable = true) Integer stars,
    @Schema(description = "Place in the round once published", nullable = true) Integer place) {

  static AssessmentSheetSummary from(AssessmentSheet sheet) {
    return new AssessmentSheetSummary(
        sheet.id,
        sheet.roundId,
        sheet.year,
        sheet.quarter,
        sheet.standardCode,
        sheet.standardVersion,
        sheet.ratedTenantId,
        sheet.communityId,
        sheet.communityName,
        sheet.areaCode,
        sheet.state,
        sheet.total,
        sheet.verdict,
        sheet.stars,
        sheet.place);
  }
}
