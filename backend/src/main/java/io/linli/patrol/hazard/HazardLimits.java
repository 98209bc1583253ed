package io.linli.patrol.hazard;

import io.linli.patrol.FinedParty;
import io.linli.patrol.HazardSeverity;
import io.linli.platform.clock.ChinaTime;
import io.linli.rule.AppliedRule;
import io.linli.rule.EscalationTimes;
import io.linli.rule.Rules;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How long hazards may last and what fines may be, by the rules of place, company and day. */
@ApplicationScoped
class HazardLimits {
  private static final String ESCALATE = "patrol.hazard.escalate";

  private final Rules rules;
  private final WorkingCalendars calendars;

  HazardLimits(Rules rules, WorkingCalendars calendars) {
    this.rules = rules;
    this.calendars = calendars;
  }

  /** The rule by which a hazard is due. */
  AppliedRule limit(FoundHazard found) {
    String code = limitOf(found.severity());
    return applying(Set.of(code), found.areaCode(), found.tenantId(), found.foundAt()).get(code);
  }

  /** When a hazard is due by its rule, and goes up. */
  EscalationTimes times(FoundHazard found, AppliedRule limit) {
    Instant due = calendars.current().deadline(found.foundAt(), limit.amount()).at();
    return times(found.areaCode(), found.tenantId(), due, found.foundAt());
  }

  /** When a hazard goes up that is due at a moment. */
  EscalationTimes times(Hazard hazard, Instant due, Instant now) {
    return times(hazard.areaCode, hazard.tenantId, due, now);
  }

  /** The rule that says how much a fine may be. */
  AppliedRule fine(Hazard hazard, FinedParty party, Instant now) {
    String code =
        switch (party) {
          case UNIT -> "patrol.fine.unit";
          case PERSON -> "patrol.fine.person";
        };
    return applying(Set.of(code), hazard.areaCode, hazard.tenantId, now).get(code);
  }

  private static String limitOf(HazardSeverity severity) {
    return switch (severity) {
      case ORDINARY -> "patrol.hazard.fix";
      case MAJOR -> "patrol.hazard.fix.major";
    };
  }

  private EscalationTimes times(String areaCode, UUID tenantId, Instant due, Instant now) {
    Map<String, AppliedRule> applying =
        applying(EscalationTimes.rules(ESCALATE), areaCode, tenantId, now);
    return EscalationTimes.of(due, ESCALATE, applying, calendars.current());
  }

  private Map<String, AppliedRule> applying(
      Set<String> codes, String areaCode, UUID tenantId, Instant at) {
    return rules.applying(codes, areaCode, tenantId, at.atZone(ChinaTime.ZONE).toLocalDate());
  }
}
