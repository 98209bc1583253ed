package io.linli.estate.have;

import io.linli.estate.CommunityCase;
import io.linli.estate.CommunityFacts;
import io.linli.estate.CoverageGoal;
import io.linli.estate.EstateRule;
import io.linli.estate.EstateRules;
import io.linli.estate.Estates;
import io.linli.estate.Have;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What communities have, and what their goals ask for (domain.md E5). */
@ApplicationScoped
class Haves {
  private final HaveQueries queries;
  private final Estates estates;
  private final EstateRules rules;
  private final Clock clock;

  Haves(HaveQueries queries, Estates estates, EstateRules rules, Clock clock) {
    this.queries = queries;
    this.estates = estates;
    this.rules = rules;
    this.clock = clock;
  }

  HavesResponse get(UUID communityId) {
    CommunityFacts facts = estates.facts(communityId);
    EstateRule rule = rules.of(facts.areaCode());
    CommunityCase communityCase = rule.caseOf(facts);
    CoverageGoal goal = rule.goalOf(communityCase);
    Set<Have> missing = goal.missing(facts.haves());
    Map<Have, HaveQueries.Known> known = queries.of(communityId);
    return new HavesResponse(
        communityId,
        communityCase,
        goal,
        rule.id(),
        missing.isEmpty(),
        List.copyOf(missing),
        Stream.of(Have.values()).map(have -> response(have, goal, known.get(have))).toList(),
        queries.version(communityId));
  }

  HavesResponse state(UUID communityId, String ifMatch, HaveRequests.Statements request) {
    IfMatch.require(ifMatch, queries.lock(communityId));
    check(request.haves());
    EnumSet<Have> unknown = EnumSet.allOf(Have.class);
    for (HaveRequests.Statement statement : request.haves()) {
      queries.state(communityId, statement);
      unknown.remove(statement.have());
    }
    unknown.forEach(have -> queries.forget(communityId, have));
    queries.touch(communityId);
    return get(communityId);
  }

  private void check(List<HaveRequests.Statement> statements) {
    List<Violation> violations = new ArrayList<>();
    EnumSet<Have> seen = EnumSet.noneOf(Have.class);
    for (int i = 0; i < statements.size(); i++) {
      HaveRequests.Statement statement = statements.get(i);
      String at = "/haves/" + i;
      if (!seen.add(statement.have())) {
        violations.add(Violation.at(at + "/have", "have-twice"));
      }
      if (statement.present() && isBlank(statement.evidence())) {
        violations.add(Violation.at(at + "/evidence", "evidence-missing"));
      }
      if (statement.present() && statement.seenOn() == null) {
        violations.add(Violation.at(at + "/seenOn", "evidence-missing"));
      }
      if (statement.seenOn() != null && statement.seenOn().isAfter(LocalDate.now(clock))) {
        violations.add(Violation.at(at + "/seenOn", "date-in-future"));
      }
    }
    if (!violations.isEmpty()) {
      throw Problem.invalid(violations);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static HaveResponse response(Have have, CoverageGoal goal, HaveQueries.Known known) {
    boolean wanted = goal.haves().contains(have);
    return known == null
        ? new HaveResponse(have, wanted, false, null, null)
        : new HaveResponse(have, wanted, known.present(), known.evidence(), known.seenOn());
  }
}
