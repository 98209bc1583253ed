package io.linli.rule.application;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.problem.Problem;
import io.linli.rule.AppliedRule;
import io.linli.rule.RuleExplanation;
import io.linli.rule.RulePlace;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the values that apply, and says why. */
@ApplicationScoped
class RuleApplications implements Rules {
  private final CandidateQueries queries;
  private final CallerContext callers;
  private final Clock clock;

  RuleApplications(CandidateQueries queries, CallerContext callers, Clock clock) {
    this.queries = queries;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public Map<String, AppliedRule> applying(
      Set<String> codes, String areaCode, UUID tenantId, LocalDate on) {
    Map<String, List<Candidate>> candidates =
        queries.find(codes, List.of(new RulePlace(areaCode, tenantId)));
    return codes.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                code -> applied(code, candidates.getOrDefault(code, List.of()), on)));
  }

  @Override
  public Map<RulePlace, AppliedRule> applying(String code, Set<RulePlace> places, LocalDate on) {
    List<Candidate> candidates = queries.find(List.of(code), places).getOrDefault(code, List.of());
    return places.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                place ->
                    applied(
                        code,
                        candidates.stream().filter(one -> one.concerns(place)).toList(),
                        on)));
  }

  private static AppliedRule applied(String code, List<Candidate> candidates, LocalDate on) {
    return new Ruling(candidates, on)
        .applied()
        .orElseThrow(() -> new IllegalStateException("No rule " + code));
  }

  @Override
  public RuleExplanation explain(String code, String areaCode, UUID tenantId, LocalDate on) {
    List<Candidate> candidates =
        queries
            .find(Set.of(code), List.of(new RulePlace(areaCode, tenantId)))
            .getOrDefault(code, List.of());
    Ruling ruling = new Ruling(candidates, on);
    AppliedRule applied = ruling.applied().orElseThrow(Problem::notFound);
    return ruling.explain(applied, areaCode);
  }

  /**
   * Why a value applies at a place, for the caller's tenant when it manages estates.
   *
   * @param on the day, null for today
   */
  RuleExplanation explain(String code, String areaCode, LocalDate on) {
    Caller caller = callers.get();
    UUID tenant = caller.capacity() == Capacity.OPERATOR ? caller.tenantId() : null;
    return explain(code, areaCode, tenant, Optional.ofNullable(on).orElse(LocalDate.now(clock)));
  }
}
