package io.linli.rule.pack;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.RuleAmount;
import io.linli.rule.RuleBounds;
import io.linli.rule.ShippedRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Versions of the packs of rules. A supervisor sets those of its jurisdiction. */
@ApplicationScoped
class RulePacks {
  private final RulePackRepository packs;
  private final RuleValueRepository values;
  private final CallerContext callers;
  private final Clock clock;

  RulePacks(
      RulePackRepository packs, RuleValueRepository values, CallerContext callers, Clock clock) {
    this.packs = packs;
    this.values = values;
    this.callers = callers;
    this.clock = clock;
  }

  /** In the order of area and id, those of the country first. */
  Page<RulePackSummary> list(PageRequest page, String code) {
    String area = page.after(0, "");
    List<RulePackSummary> rows =
        packs
            .find(
                "(?1 is null or code = ?1) and areaCode >= ?2 and (areaCode > ?2 or id > ?3)"
                    + " order by areaCode, id",
                code,
                area,
                page.after(1, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(RulePackSummary::from)
            .toList();
    return Page.of(rows, page, pack -> List.of(pack.areaCode(), pack.id()));
  }

  RulePackResponse get(UUID id) {
    RulePack pack = packs.findByIdOptional(id).orElseThrow(Problem::notFound);
    return RulePackResponse.from(pack, values.of(id));
  }

  RulePackResponse set(RulePackRequests.Version request) {
    check(request);
    RulePack pack =
        new RulePack(
            Ids.next(),
            callers.get().tenantId(),
            callers.get().areaCode(),
            request,
            clock.instant());
    packs.persistAndFlush(pack);
    request.values().forEach(value -> values.persist(new RuleValue(Ids.next(), pack, value)));
    values.flush();
    return get(pack.id);
  }

  private void check(RulePackRequests.Version request) {
    List<Violation> violations = new ArrayList<>();
    if (request.validFrom().isBefore(LocalDate.now(clock))) {
      violations.add(Violation.at("/validFrom", "date-in-past"));
    }
    if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
      violations.add(Violation.at("/validUntil", "dates-turned-round"));
    }
    Map<String, ShippedRule> shipped = values.shippedIn(request.code());
    if (shipped.isEmpty()) {
      violations.add(Violation.at("/code", "rule-pack-unknown"));
    } else {
      checkValues(request.values(), shipped, violations);
    }
    Problem.refuse(violations);
  }

  private static void checkValues(
      List<RulePackRequests.Value> values,
      Map<String, ShippedRule> shipped,
      List<Violation> violations) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      RulePackRequests.Value value = values.get(i);
      String at = "/values/" + i;
      ShippedRule known = shipped.get(value.ruleCode());
      if (known == null) {
        violations.add(Violation.at(at + "/ruleCode", "rule-unknown"));
      } else if (!seen.add(value.ruleCode())) {
        violations.add(Violation.at(at + "/ruleCode", "rule-twice"));
      } else if (value.overridable() && !known.overridable()) {
        violations.add(Violation.at(at + "/overridable", "rule-not-overridable"));
      } else {
        RuleAmount amount = new RuleAmount(value.amount(), value.unit());
        violations.addAll(RuleBounds.violations(at, amount, known.unit()));
      }
    }
  }
}
