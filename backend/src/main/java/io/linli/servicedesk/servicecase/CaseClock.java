package io.linli.servicedesk.servicecase;

import io.linli.rule.AppliedRule;
import io.linli.rule.Deadline;
import io.linli.rule.EscalationTimes;
import io.linli.rule.RuleUnit;
import io.linli.rule.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A time limit of a case (domain.md S3), with the rule that it is from. While the case waits for
 * the person it stands still; once it has ended it keeps whether that was in time.
 */
@Entity
@Table(name = "service_case_clock")
class CaseClock {
  @Id UUID id;

  @Column(name = "case_id", updatable = false)
  UUID caseId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(updatable = false)
  String person;

  @Column(name = "person_household_id", updatable = false)
  UUID personHouseholdId;

  @Enumerated(EnumType.STRING)
  ClockKind kind;

  @Column(name = "rule_code")
  String ruleCode;

  @Column(name = "rule_value_id")
  UUID ruleValueId;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  RuleUnit unit;

  String source;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "due_at")
  Instant dueAt;

  boolean provisional;

  /** By how many working days it ends later, should it be reckoned anew. */
  @Column(name = "stood_still_days")
  long stoodStillDays;

  @Column(name = "stopped_at")
  Instant stoppedAt;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "in_time")
  Boolean inTime;

  @Column(name = "project_manager_at")
  Instant projectManagerAt;

  @Column(name = "quality_department_at")
  Instant qualityDepartmentAt;

  @Column(name = "street_at")
  Instant streetAt;

  int escalation;

  @Column(name = "next_escalation_at")
  Instant nextEscalationAt;

  @Version long version;

  protected CaseClock() {}

  /** A clock that starts now and ends at a time that was agreed, not reckoned. */
  CaseClock(UUID id, ServiceCase serviceCase, ClockKind kind, Instant now, Instant due) {
    this.id = id;
    this.caseId = serviceCase.id;
    this.communityId = serviceCase.communityId;
    this.tenantId = serviceCase.tenantId;
    this.areaCode = serviceCase.areaCode;
    this.person = serviceCase.person;
    this.personHouseholdId = serviceCase.personHouseholdId;
    this.kind = kind;
    this.startedAt = now;
    this.dueAt = due;
  }

  /** The rule that its time is from. */
  void follow(AppliedRule rule, boolean isProvisional) {
    ruleCode = rule.code();
    ruleValueId = rule.valueId();
    amount = rule.amount().amount();
    unit = rule.amount().unit();
    source = rule.source();
    provisional = isProvisional;
  }

  /** Reckons when it goes up which level, should it run on. */
  void escalateBy(Map<String, AppliedRule> rules, WorkingCalendar calendar) {
    EscalationTimes times = EscalationTimes.of(dueAt, CaseLimits.ESCALATE, rules, calendar);
    projectManagerAt = times.projectManagerAt();
    qualityDepartmentAt = times.qualityDepartmentAt();
    streetAt = times.streetAt();
    nextEscalationAt = next();
  }

  private Instant next() {
    EscalationTimes times =
        new EscalationTimes(dueAt, projectManagerAt, qualityDepartmentAt, streetAt);
    return kind == ClockKind.CONFIRM ? null : times.next(escalation);
  }

  boolean isRunning() {
    return endedAt == null;
  }

  /** Stands still from now on, unless it is overdue already. */
  void stop(Instant now) {
    if (now.isBefore(dueAt)) {
      stoppedAt = now;
      nextEscalationAt = null;
    }
  }

  /** Runs on; it ends later by the time that it stood still. */
  void resume(Map<String, AppliedRule> rules, WorkingCalendar calendar, Instant now) {
    if (stoppedAt == null) {
      return;
    }
    RuleUnit by = unit == null ? RuleUnit.MINUTES : unit;
    Deadline later = calendar.extended(new Deadline(dueAt, provisional), by, stoppedAt, now);
    dueAt = later.at();
    provisional = later.provisional();
    stoodStillDays += by == RuleUnit.WORKING_DAYS ? calendar.workingDays(stoppedAt, now) : 0;
    stoppedAt = null;
    escalateBy(rules, calendar);
  }

  /** Stands still from now on, overdue or not, while a mediator is at work. */
  void hold(Instant now) {
    if (stoppedAt == null) {
      stoppedAt = now;
      nextEscalationAt = null;
    }
  }

  /** Whether it was overdue when it was stopped, which a mediation alone does. */
  boolean wasHeldOverdue() {
    return stoppedAt != null && !stoppedAt.isBefore(dueAt);
  }

  /** Goes up later by the time that it was held; it stays as overdue as it was. */
  void releaseOverdue(Instant now) {
    Duration held = Duration.between(stoppedAt, now);
    projectManagerAt = projectManagerAt.plus(held);
    qualityDepartmentAt = qualityDepartmentAt.plus(held);
    streetAt = streetAt.plus(held);
    stoppedAt = null;
    nextEscalationAt = next();
  }

  void end(Instant now) {
    Instant until = stoppedAt == null ? now : stoppedAt;
    inTime = !until.isAfter(dueAt);
    endedAt = now;
    stoppedAt = null;
    nextEscalationAt = null;
  }
}
