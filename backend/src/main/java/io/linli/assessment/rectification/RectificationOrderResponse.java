package io.linli.assessment.rectification;

import io.linli.assessment.evidence.Evidence;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RectificationOrder", description = "An order to put things right by a date")
record RectificationOrderResponse(
    @Schema(description = "Id of the order") UUID id,
    @Schema(description = "Sheet whose result it follows from") UUID sheetId,
    @Schema(description = "Round of the sheet") UUID roundId,
    @Schema(description = "Supervisor that issued it") UUID tenantId,
    @Schema(description = "Who must put things right") UUID ratedTenantId,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Total of the sheet", examples = "55.5") BigDecimal total,
    @Schema(description = "Day of issue", examples = "2026-11-20") LocalDate issuedOn,
    @Schema(description = "Last day to put things right", examples = "2026-12-20") LocalDate dueOn,
    @Schema(description = "Where it stands") OrderState state,
    @Schema(description = "Whether it is past its last day and not closed", examples = "false")
        boolean overdue,
    @Schema(description = "Answers and re-checks in the order of time") List<Step> steps,
    @Schema(description = "Counts the steps; the ETag of the record", examples = "0") long version)
    implements Identified, Versioned {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Schema(name = "RectificationStep", description = "An answer or a re-check")
  record Step(
      @Schema(description = "What it is") StepKind kind,
      @Schema(description = "Whether a re-check closed the order", nullable = true)
          Boolean accepted,
      @Schema(description = "What was done or found", examples = "消防栓已全部更换") String note,
      @Schema(description = "Files that show it") List<Evidence> evidence,
      @Schema(description = "When") OffsetDateTime takenAt) {

    static Step from(RectificationStep step) {
      return new Step(
          step.kind,
          step.accepted,
          step.note,
          step.evidence,
          step.takenAt.atZone(CHINA).toOffsetDateTime());
    }
  }

  static RectificationOrderResponse from(
      RectificationOrder order, List<RectificationStep> steps, LocalDate today) {
    OrderState state = steps.isEmpty() ? OrderState.ISSUED : steps.get(steps.size() - 1).outcome();
    return new RectificationOrderResponse(
        order.id,
        order.sheetId,
        order.roundId,
        order.tenantId,
        order.ratedTenantId,
        order.communityId,
        order.communityName,
        order.areaCode,
        order.total,
        order.issuedOn,
        order.dueOn,
        state,
        state != OrderState.CLOSED && today.isAfter(order.dueOn),
        steps.stream().map(Step::from).toList(),
        steps.size());
  }
}
