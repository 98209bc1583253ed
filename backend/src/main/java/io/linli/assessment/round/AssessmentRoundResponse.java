package io.linli.assessment.round;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentRound", description = "A round of ratings in a jurisdiction")
record AssessmentRoundResponse(
    @Schema(description = "Id of the round") UUID id,
    @Schema(description = "Supervisor that opened it") UUID tenantId,
    @Schema(description = "Its jurisdiction", examples = "410105001") String areaCode,
    @Schema(description = "Title", examples = "2026年平安物业考评") String title,
    @Schema(description = "Version of the standard") UUID standardId,
    @Schema(description = "Code of the standard", examples = "safe-estate") String standardCode,
    @Schema(description = "Number of the version", examples = "1") int standardVersion,
    @Schema(description = "Year that is rated", examples = "2026") int year,
    @Schema(description = "Quarter that is rated; absent when yearly", nullable = true)
        Integer quarter,
    @Schema(description = "First day for self-checks", examples = "2026-11-01") LocalDate opensOn,
    @Schema(description = "Last day for self-checks", examples = "2026-11-30") LocalDate closesOn,
    @Schema(description = "Least floor area of residential projects in m²", examples = "50000.00")
        BigDecimal residentialArea,
    @Schema(description = "Least floor area of commercial projects in m²", examples = "20000.00")
        BigDecimal commercialArea,
    @Schema(description = "Days that a rectification order gives", examples = "30")
        int rectificationDays,
    @Schema(description = "Where it stands") RoundState state,
    @Schema(description = "When it was published", nullable = true) OffsetDateTime publishedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static AssessmentRoundResponse from(AssessmentRound round) {
    return new AssessmentRoundResponse(
        round.id,
        round.tenantId,
        round.areaCode,
        round.title,
        round.standardId,
        round.standardCode,
        round.standardVersion,
        round.year,
        round.quarter,
        round.opensOn,
        round.closesOn,
        round.residentialArea,
        round.commercialArea,
        round.rectificationDays,
        round.state,
        round.publishedAt == null ? null : round.publishedAt.atZone(CHINA).toOffsetDateTime(),
        round.version);
  }
}
