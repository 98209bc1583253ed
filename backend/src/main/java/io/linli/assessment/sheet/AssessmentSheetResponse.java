package io.linli.assessment.sheet;

import io.linli.assessment.register.RegisterFigure;
import io.linli.assessment.scoring.AnswerCheck;
import io.linli.assessment.scoring.ItemPoints;
import io.linli.assessment.scoring.Rater;
import io.linli.assessment.scoring.Verdict;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentSheet", description = "The score sheet of a community in a round")
record AssessmentSheetResponse(
    @Schema(description = "Id of the sheet") UUID id,
    @Schema(description = "Round that it belongs to") UUID roundId,
    @Schema(description = "Year of the round", examples = "2026") int year,
    @Schema(description = "Quarter of the round; absent when yearly", nullable = true)
        Integer quarter,
    @Schema(description = "Supervisor that rates") UUID tenantId,
    @Schema(description = "Who manages the community and is rated") UUID ratedTenantId,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Version of the standard") UUID standardId,
    @Schema(description = "Code of the standard", examples = "safe-estate") String standardCode,
    @Schema(description = "Number of the version", examples = "1") int standardVersion,
    @Schema(description = "Where it stands") SheetState state,
    @Schema(
            description =
                "What the assessor found for each item so far; items measured by the register have"
                    + " no answer here")
        List<ItemAnswer> answers,
    @Schema(
            description =
                "What the estate register said, by measure; items measured by it get their points"
                    + " from here")
        List<RegisterFigure> registerFigures,
    @Schema(description = "Points that follow, item by item") List<ItemPoints> points,
    @Schema(description = "Items without an answer", examples = "[\"7\"]") List<String> openItems,
    @Schema(description = "Vetoes established") List<EstablishedVeto> vetoes,
    @Schema(description = "Sum of the points so far, exact, one decimal", examples = "86.5")
        BigDecimal total,
    @Schema(description = "What it comes to; absent in a draft", nullable = true) Verdict verdict,
    @Schema(description = "Band of the total; absent in a draft or when forfeited", nullable = true)
        String bandCode,
    @Schema(description = "Stars, 0 to 3; absent in a draft", nullable = true) Integer stars,
    @Schema(
            description = "Place in the round once published; absent when forfeited",
            nullable = true)
        Integer place,
    @Schema(description = "When it was published", nullable = true) OffsetDateTime publishedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static AssessmentSheetResponse from(AssessmentSheet sheet, StandardDefinition standard) {
    List<ItemAnswer> findings = sheet.findings(standard);
    List<ItemPoints> points = Rater.points(standard, findings);
    return new AssessmentSheetResponse(
        sheet.id,
        sheet.roundId,
        sheet.year,
        sheet.quarter,
        sheet.tenantId,
        sheet.ratedTenantId,
        sheet.communityId,
        sheet.communityName,
        sheet.areaCode,
        sheet.standardId,
        sheet.standardCode,
        sheet.standardVersion,
        sheet.state,
        sheet.answers,
        sheet.register.sourced(),
        points,
        AnswerCheck.missing(standard, findings),
        sheet.vetoes,
        Rater.total(points),
        sheet.verdict,
        sheet.bandCode,
        sheet.stars,
        sheet.place,
        sheet.publishedAt == null ? null : sheet.publishedAt.atZone(CHINA).toOffsetDateTime(),
        sheet.version);
  }
}
