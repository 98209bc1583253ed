package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Until when a mediator answers a request, and until when a mediation is done. */
@ApplicationScoped
class MediationTimes {
  private static final String ANSWER = "mediation.answer";
  private static final String PERIOD = "mediation.period";

  private final Rules rules;
  private final WorkingCalendars calendars;

  MediationTimes(Rules rules, WorkingCalendars calendars) {
    this.rules = rules;
    this.calendars = calendars;
  }

  void startAnswer(Mediation mediation, Instant now) {
    start(mediation, ANSWER, now);
  }

  void startPeriod(Mediation mediation, Instant now) {
    start(mediation, PERIOD, now);
  }

  private void start(Mediation mediation, String code, Instant now) {
    AppliedRule rule =
        rules
            .applying(
                Set.of(code),
                mediation.areaCode,
                mediation.tenantId,
                now.atZone(ChinaTime.ZONE).toLocalDate())
            .get(code);
    mediation.due(calendars.current().deadline(now, rule.amount()).at(), rule);
  }
}
