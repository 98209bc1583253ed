package io.linli.assessment.selfcheck;

import io.linli.assessment.evidence.Evidence;
import io.linli.assessment.register.RegisterFigure;
import io.linli.assessment.scoring.AnswerCheck;
import io.linli.assessment.scoring.ItemPoints;
import io.linli.assessment.scoring.Rater;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SelfCheck", description = "What a company says of a community in a round")
record SelfCheckResponse(
    @Schema(description = "Id of the self-check") UUID id,
    @Schema(description = "Round that asked for it") UUID roundId,
    @Schema(description = "Title of the round", examples = "2026年平安物业考评") String roundTitle,
    @Schema(description = "Company that is asked") UUID tenantId,
    @Schema(description = "Supervisor that asks") UUID supervisorTenantId,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Version of the standard to check against") UUID standardId,
    @Schema(description = "First day on which it can be filled", examples = "2026-11-01")
        LocalDate opensOn,
    @Schema(description = "Last such day", examples = "2026-11-30") LocalDate closesOn,
    @Schema(description = "Where it stands") SelfCheckState state,
    @Schema(description = "Answers given so far") List<ItemAnswer> answers,
    @Schema(
            description =
                "What the estate register said, by measure; items measured by it get their points"
                    + " from here")
        List<RegisterFigure> registerFigures,
    @Schema(description = "Points that follow from the answers") List<ItemPoints> points,
    @Schema(description = "Items without an answer", examples = "[\"7\"]") List<String> openItems,
    @Schema(description = "Sum of the points so far, exact, one decimal", examples = "76.5")
        BigDecimal total,
    @Schema(description = "Files that show it") List<Evidence> evidence,
    @Schema(description = "When it was handed in", nullable = true) OffsetDateTime submittedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static SelfCheckResponse from(SelfCheck check, StandardDefinition standard) {
    List<ItemAnswer> findings = check.findings(standard);
    List<ItemPoints> points = Rater.points(standard, findings);
    return new SelfCheckResponse(
        check.id,
        check.roundId,
        check.roundTitle,
        check.tenantId,
        check.supervisorTenantId,
        check.communityId,
        check.communityName,
        check.areaCode,
        check.standardId,
        check.opensOn,
        check.closesOn,
        check.state,
        check.answers,
        check.register.sourced(),
        points,
        AnswerCheck.missing(standard, findings),
        Rater.total(points),
        check.evidence,
        check.submittedAt == null ? null : check.submittedAt.atZone(CHINA).toOffsetDateTime(),
        check.version);
  }
}
