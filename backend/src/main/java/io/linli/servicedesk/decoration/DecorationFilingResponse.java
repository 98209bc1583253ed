package io.linli.servicedesk.decoration;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationFiling", description = "A household's decoration")
record DecorationFilingResponse(
    @Schema(description = "Id of the filing") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "The contractor", examples = "郑州宏达装饰工程有限公司") String contractorName,
    @Schema(
            description = "Its unified social credit code",
            examples = "91410105MA44XXXX0Y",
            nullable = true)
        String contractorCode,
    @Schema(description = "The plan", examples = "厨卫改造，铺设地砖，不涉及承重结构") String plan,
    @Schema(description = "First day of the work", examples = "2026-12-01") LocalDate startsOn,
    @Schema(description = "Last day of the work", examples = "2027-01-31") LocalDate endsOn,
    @Schema(description = "When it was filed", examples = "2026-11-20T10:00:00+08:00")
        OffsetDateTime filedAt,
    @Schema(description = "Subject of who filed it", examples = "9f2c8a34-clerk") String filedBy,
    @Schema(description = "How far it has come", examples = "APPROVED") DecorationState state,
    @Schema(
            description = "Why it was refused or taken back, or why work must rest",
            examples = "方案涉及拆除承重墙",
            nullable = true)
        String reason,
    @Schema(
            description = "When the prohibited acts were acknowledged",
            examples = "2026-11-20T10:20:00+08:00",
            nullable = true)
        OffsetDateTime acknowledgedAt,
    @Schema(description = "How", examples = "业主与施工负责人签字", nullable = true) String acknowledgedHow,
    @Schema(
            description = "Codes of the acts that were told; empty before",
            examples = "[\"LOAD_BEARING\"]")
        List<String> acknowledgedActs,
    @Schema(description = "Deposit in yuan, two places", examples = "2000.00", nullable = true)
        BigDecimal deposit,
    @Schema(description = "Number of its receipt", examples = "ZX-2026-0012", nullable = true)
        String depositReceipt,
    @Schema(
            description = "When it was taken",
            examples = "2026-11-25T09:00:00+08:00",
            nullable = true)
        OffsetDateTime depositTakenAt,
    @Schema(
            description = "When work began",
            examples = "2026-12-01T08:30:00+08:00",
            nullable = true)
        OffsetDateTime startedAt,
    @Schema(
            description = "When the finished work passed its check",
            examples = "2027-01-28T15:00:00+08:00",
            nullable = true)
        OffsetDateTime checkedAt,
    @Schema(description = "What the last check found", examples = "结构、管线未改动", nullable = true)
        String checkFindings,
    @Schema(
            description = "Until when the deposit is kept",
            examples = "2029-01-28T00:00:00+08:00",
            nullable = true)
        OffsetDateTime warrantyUntil,
    @Schema(description = "Id of the rule's value that says so", nullable = true)
        UUID warrantyRuleValueId,
    @Schema(description = "What was kept of the deposit")
        List<DecorationDeductionResponse> deductions,
    @Schema(
            description = "Sum of the deductions in yuan, two places",
            examples = "350.50",
            nullable = true)
        BigDecimal deducted,
    @Schema(
            description = "What was given back, in yuan, two places",
            examples = "1649.50",
            nullable = true)
        BigDecimal returned,
    @Schema(description = "When", examples = "2029-01-29T10:00:00+08:00", nullable = true)
        OffsetDateTime returnedAt,
    @Schema(description = "How", examples = "原路退回业主账户", nullable = true) String returnedHow,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "decoration-filings";
  }
}
