package io.linli.servicedesk.servicecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about reports on cases. */
final class CaseReportRequests {
  private CaseReportRequests() {}

  @Schema(name = "ServiceCaseReportRequest", description = "What a supervisor wants to know")
  record Question(
      @Schema(description = "What is asked", examples = "请说明超时原因及处理计划") @NotBlank @Size(max = 2000)
          String question,
      @Schema(description = "By when; today at the earliest", examples = "2026-11-05") @NotNull
          LocalDate dueOn) {}

  @Schema(name = "ServiceCaseReportAnswer", description = "The answer")
  record Answer(
      @Schema(description = "The answer", examples = "配件缺货，预计明日到货后更换") @NotBlank @Size(max = 5000)
          String answer) {}
}
