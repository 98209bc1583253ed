package io.linli.rule.override;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.RuleAmount;
import io.linli.rule.RuleBounds;
import io.linli.rule.ShippedRule;
import io.linli.rule.ShippedRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Values that tenants set for themselves where a pack lets them. */
@ApplicationScoped
class RuleOverrides {
  private final RuleOverrideRepository repository;
  private final ShippedRules rules;
  private final CallerContext callers;
  private final Clock clock;

  RuleOverrides(
      RuleOverrideRepository repository, ShippedRules rules, CallerContext callers, Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.callers = callers;
    this.clock = clock;
  }

  /** The caller's own, in the order of their ids; everybody's can be read, so this one filters. */
  Page<RuleOverrideResponse> list(PageRequest page) {
    List<RuleOverrideResponse> rows =
        repository
            .find(
                "tenantId = ?1 and id > ?2 order by id",
                callers.get().tenantId(),
                page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(RuleOverrideResponse::from)
            .toList();
    return Page.of(rows, page, override -> List.of(override.id()));
  }

  RuleOverrideResponse set(RuleOverrideRequests.Setting request) {
    check(request);
    RuleOverride override =
        new RuleOverride(Ids.next(), callers.get().tenantId(), request, clock.instant());
    repository.persistAndFlush(override);
    return RuleOverrideResponse.from(override);
  }

  private void check(RuleOverrideRequests.Setting request) {
    List<Violation> violations = new ArrayList<>();
    if (request.validFrom().isBefore(LocalDate.now(clock))) {
      violations.add(Violation.at("/validFrom", "date-in-past"));
    }
    Optional<ShippedRule> rule = rules.find(request.ruleCode());
    if (rule.isEmpty()) {
      violations.add(Violation.at("/ruleCode", "rule-unknown"));
    } else if (!rule.get().overridable()) {
      violations.add(Violation.at("/ruleCode", "rule-not-overridable"));
    } else {
      violations.addAll(amountViolations(request, rule.get()));
    }
    Problem.refuse(violations);
  }

  private List<Violation> amountViolations(RuleOverrideRequests.Setting request, ShippedRule rule) {
    RuleAmount amount = new RuleAmount(request.amount(), request.unit());
    List<Violation> outOfBounds = RuleBounds.violations("", amount, rule.unit());
    if (!outOfBounds.isEmpty() || rules.isStrictEnough(rule.code(), amount)) {
      return outOfBounds;
    }
    return List.of(Violation.at("/amount", "rule-looser"));
  }
}
