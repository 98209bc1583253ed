package io.linli.patrol.hazard;

import io.linli.platform.work.BatchStatements;
import io.linli.platform.work.Sweeps;
import io.linli.rule.EscalationSql;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Takes overdue hazards up: to the estate, the project manager, the quality department and the
 * street, each once, with the times at which it was due even when nothing ran then.
 */
@ApplicationScoped
class HazardWorker {
  private static final int AT_ONCE = 500;

  private static final String ESCALATE =
      EscalationSql.movedAndNoted(
              "hazard",
              "id, community_id, tenant_id, area_code",
              "hazard_escalation",
              "hazard_id, community_id, tenant_id, area_code")
          + """
          select m.id, m.tenant_id, m.community_id, m.area_code, m.escalation, m.due_for,
                 h.severity, h.origin, h.found_by
            from moved m join hazard h on h.id = m.id
          """;

  private final BatchStatements statements;
  private final HazardNews news;
  private final Sweeps sweeps;
  private final Clock clock;

  HazardWorker(BatchStatements statements, HazardNews news, Sweeps sweeps, Clock clock) {
    this.statements = statements;
    this.news = news;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    look(clock.instant());
  }

  @ActivateRequestContext
  void look(Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    sweeps.drain(() -> statements.each(ESCALATE, news::escalated, at, AT_ONCE, at));
  }
}
