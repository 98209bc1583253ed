package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.rule.EscalationLevel;
import io.linli.rule.RuleUnit;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseClock", description = "A time limit of a case")
record CaseClockResponse(
    @Schema(description = "What it is about", examples = "ON_SITE") ClockKind kind,
    @Schema(
            description = "Code of the rule; absent for a promise, which the person was given",
            examples = "service-desk.on-site.urgent",
            nullable = true)
        String ruleCode,
    @Schema(description = "Id of the value that applied", nullable = true) UUID ruleValueId,
    @Schema(description = "How much it said", examples = "60.00", nullable = true)
        BigDecimal amount,
    @Schema(description = "What the amount counts", examples = "MINUTES", nullable = true)
        RuleUnit unit,
    @Schema(description = "The plan or law", examples = "000·4 急修1小时内到达现场", nullable = true)
        String source,
    @Schema(description = "When it began", examples = "2026-11-02T09:40:00+08:00")
        OffsetDateTime startedAt,
    @Schema(description = "When it ends", examples = "2026-11-02T10:40:00+08:00")
        OffsetDateTime dueAt,
    @Schema(
            description = "Whether the holidays that it was reckoned with aren't known yet",
            examples = "false")
        boolean provisional,
    @Schema(
            description = "Since when it stands still",
            examples = "2026-11-02T10:00:00+08:00",
            nullable = true)
        OffsetDateTime stoppedAt,
    @Schema(description = "When it ended", examples = "2026-11-02T10:20:00+08:00", nullable = true)
        OffsetDateTime endedAt,
    @Schema(description = "Whether that was in time", examples = "true", nullable = true)
        Boolean inTime,
    @Schema(description = "How far up it has gone, overdue", examples = "ESTATE", nullable = true)
        EscalationLevel escalated) {

  static CaseClockResponse from(CaseClock clock) {
    return new CaseClockResponse(
        clock.kind,
        clock.ruleCode,
        clock.ruleValueId,
        clock.amount,
        clock.unit,
        clock.source,
        ChinaTime.of(clock.startedAt),
        ChinaTime.of(clock.dueAt),
        clock.provisional,
        ChinaTime.of(clock.stoppedAt),
        ChinaTime.of(clock.endedAt),
        clock.inTime,
        EscalationLevel.of(clock.escalation));
  }
}
