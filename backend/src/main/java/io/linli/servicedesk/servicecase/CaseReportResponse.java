package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseReport", description = "What a supervisor asked about a case")
record CaseReportResponse(
    @Schema(description = "Id of the report") UUID id,
    @Schema(description = "Id of the case") UUID serviceCaseId,
    @Schema(description = "What is asked", examples = "请说明超时原因及处理计划") String question,
    @Schema(description = "When it was asked", examples = "2026-11-03T09:00:00+08:00")
        OffsetDateTime askedAt,
    @Schema(description = "By when", examples = "2026-11-05") LocalDate dueOn,
    @Schema(description = "The answer", examples = "配件缺货，预计明日到货后更换", nullable = true) String answer,
    @Schema(
            description = "When it was answered",
            examples = "2026-11-03T10:00:00+08:00",
            nullable = true)
        OffsetDateTime answeredAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static CaseReportResponse from(CaseReport report) {
    return new CaseReportResponse(
        report.id,
        report.caseId,
        report.question,
        ChinaTime.of(report.askedAt),
        report.dueOn,
        report.answer,
        ChinaTime.of(report.answeredAt),
        report.version);
  }
}
