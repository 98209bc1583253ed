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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Versions of the estate rules. A supervisor sets those of its jurisdiction. */
@ApplicationScoped
class RuleVersions implements EstateRules {
  /** As PostgreSQL orders the ids, by their bytes. */
  private static final Comparator<EstateRule> CLOSEST_AND_NEWEST_FIRST =
      Comparator.comparingInt((EstateRule rule) -> rule.areaCode().length())
          .thenComparing(EstateRule::validFrom)
          .thenComparing(rule -> rule.id().toString())
          .reversed();

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
    return ofAll(Set.of(areaCode)).get(areaCode);
  }

  @Override
  public Map<String, EstateRule> ofAll(Set<String> areaCodes) {
    List<EstateRule> current =
        repository.current(prefixes(areaCodes), LocalDate.now(clock)).stream()
            .map(EstateRuleRecord::rule)
            .sorted(CLOSEST_AND_NEWEST_FIRST)
            .toList();
    return areaCodes.stream()
        .collect(Collectors.toMap(Function.identity(), areaCode -> first(current, areaCode)));
  }

  private static EstateRule first(List<EstateRule> rules, String areaCode) {
    return rules.stream()
        .filter(rule -> areaCode.startsWith(rule.areaCode()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The shipped rules are gone"));
  }

  /** Every area that one of the places lies in, the whole country among them. */
  private static Set<String> prefixes(Set<String> areaCodes) {
    return areaCodes.stream()
        .flatMap(
            code -> IntStream.rangeClosed(0, code.length()).mapToObj(end -> code.substring(0, end)))
        .collect(Collectors.toSet());
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
