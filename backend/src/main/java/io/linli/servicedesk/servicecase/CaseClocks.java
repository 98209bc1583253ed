package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Ids;
import io.linli.rule.AppliedRule;
import io.linli.rule.Deadline;
import io.linli.rule.Rules;
import io.linli.rule.WorkingCalendar;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts, stops and ends the time limits of cases, by the rules of place, company and day. */
@ApplicationScoped
class CaseClocks {
  private final CaseClockRepository repository;
  private final Rules rules;
  private final WorkingCalendars calendars;

  CaseClocks(CaseClockRepository repository, Rules rules, WorkingCalendars calendars) {
    this.repository = repository;
    this.rules = rules;
    this.calendars = calendars;
  }

  /** Starts clocks, each by its rule. */
  void start(ServiceCase serviceCase, Map<ClockKind, String> limits, Instant now) {
    Map<String, AppliedRule> applying =
        applying(serviceCase, CaseLimits.withEscalation(limits.values()), now);
    WorkingCalendar calendar = calendars.current();
    limits.forEach(
        (kind, code) -> {
          AppliedRule rule = applying.get(code);
          Deadline deadline = calendar.deadline(now, rule.amount());
          CaseClock clock = new CaseClock(Ids.next(), serviceCase, kind, now, deadline.at());
          clock.follow(rule, deadline.provisional());
          clock.escalateBy(applying, calendar);
          repository.persist(clock);
        });
  }

  /** Starts the clock of a promise; one that ran before ends, put off. */
  void promise(ServiceCase serviceCase, Instant now) {
    end(serviceCase, Set.of(ClockKind.PROMISE), now);
    CaseClock clock =
        new CaseClock(
            Ids.next(), serviceCase, ClockKind.PROMISE, now, serviceCase.promise.promisedAt);
    clock.escalateBy(escalation(serviceCase, now), calendars.current());
    repository.persist(clock);
  }

  void stop(ServiceCase serviceCase, Instant now) {
    repository.running(serviceCase.id).forEach(clock -> clock.stop(now));
  }

  void resume(ServiceCase serviceCase, Instant now) {
    Map<String, AppliedRule> escalation = escalation(serviceCase, now);
    WorkingCalendar calendar = calendars.current();
    repository.running(serviceCase.id).forEach(clock -> clock.resume(escalation, calendar, now));
  }

  /** All of them stand still while a mediator is at work (domain.md S6). */
  void hold(ServiceCase serviceCase, Instant now) {
    repository.running(serviceCase.id).forEach(clock -> clock.hold(now));
  }

  /** They run on, but for those that stand still because the person is waited for. */
  void release(ServiceCase serviceCase, Instant now) {
    Map<String, AppliedRule> escalation = escalation(serviceCase, now);
    WorkingCalendar calendar = calendars.current();
    for (CaseClock clock : repository.running(serviceCase.id)) {
      if (clock.wasHeldOverdue()) {
        clock.releaseOverdue(now);
      } else if (serviceCase.waitingSince == null) {
        clock.resume(escalation, calendar, now);
      }
    }
  }

  void end(ServiceCase serviceCase, Set<ClockKind> kinds, Instant now) {
    List<CaseClock> running = repository.running(serviceCase.id);
    running.stream().filter(clock -> kinds.contains(clock.kind)).forEach(clock -> clock.end(now));
  }

  /** The value of one rule for a case that a decision is made about now. */
  AppliedRule applying(ServiceCase serviceCase, String code, Instant now) {
    return applying(serviceCase, Set.of(code), now).get(code);
  }

  WorkingCalendar calendar() {
    return calendars.current();
  }

  private Map<String, AppliedRule> escalation(ServiceCase serviceCase, Instant now) {
    return applying(serviceCase, CaseLimits.withEscalation(Set.of()), now);
  }

  private Map<String, AppliedRule> applying(
      ServiceCase serviceCase, Set<String> codes, Instant now) {
    LocalDate today = now.atZone(ChinaTime.ZONE).toLocalDate();
    return rules.applying(codes, serviceCase.areaCode, serviceCase.tenantId, today);
  }
}
