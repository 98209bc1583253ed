package io.linli.estate.rule;

import io.linli.estate.EstateRule;
import io.linli.estate.EstateRules;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Versions of the estate rules. A supervisor sets those of its jurisdiction. */
@ApplicationScoped
class RuleVersions implements EstateRules {
  private final EstateRuleRepository repository;
  private final CallerContext callers;
  private final Clock clock;

  RuleVersions(EstateRuleRepository repository, CallerContext callers, Clock clock) {
    this.repository = repository;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public EstateRule of(String areaCode) {
    return repository
        .find(
            "?1 >= areaCode and ?1 < concat(areaCode, ':') and validFrom <= ?2"
                + " order by length(areaCode) desc, validFrom desc, id desc",
            areaCode,
            LocalDate.now(clock))
        .range(0, 0)
        .firstResultOptional()
        .map(EstateRuleRecord::rule)
        .orElseThrow(() -> new IllegalStateException("The shipped rules are gone"));
  }

  /** All versions, in the order of their ids. */
  Page<EstateRuleResponse> list(PageRequest page) {
    UUID after = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(0));
    List<EstateRuleResponse> rows =
        repository.find("id > ?1 order by id", after).range(0, page.fetch() - 1).stream()
            .map(version -> EstateRuleResponse.from(version.rule()))
            .toList();
    return Page.of(rows, page, rule -> List.of(rule.id()));
  }

  EstateRuleResponse get(UUID id) {
    return repository
        .findByIdOptional(id)
        .map(version -> EstateRuleResponse.from(version.rule()))
        .orElseThrow(Problem::notFound);
  }

  EstateRuleResponse set(EstateRuleRequests.Version request) {
    if (request.validFrom().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/validFrom", "date-in-past"));
    }
    EstateRule rule = request.rule(Ids.next(), callers.get().areaCode());
    repository.persistAndFlush(
        new EstateRuleRecord(rule, callers.get().tenantId(), clock.instant()));
    return EstateRuleResponse.from(rule);
  }
}
