package io.linli.assessment.round;

import io.linli.assessment.AssessmentProblem;
import io.linli.assessment.rectification.RectificationOrders;
import io.linli.assessment.scoring.Eligibility;
import io.linli.assessment.scoring.Verdict;
import io.linli.assessment.sheet.RankedSheet;
import io.linli.assessment.sheet.RankingQueries;
import io.linli.assessment.sheet.RoundSheets;
import io.linli.assessment.standard.PublishedStandards;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.estate.RatedCommunities;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A supervisor opens a round for its jurisdiction and publishes all of its results at once. */
@ApplicationScoped
class AssessmentRounds {
  private final AssessmentRoundRepository repository;
  private final RoundEntries entries;
  private final PublishedStandards standards;
  private final RoundSheets sheets;
  private final RankingQueries rankings;
  private final RectificationOrders orders;
  private final RatedCommunities communities;
  private final CallerContext callers;
  private final Clock clock;

  AssessmentRounds(
      AssessmentRoundRepository repository,
      RoundEntries entries,
      PublishedStandards standards,
      RoundSheets sheets,
      RankingQueries rankings,
      RectificationOrders orders,
      RatedCommunities communities,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.entries = entries;
    this.standards = standards;
    this.sheets = sheets;
    this.rankings = rankings;
    this.orders = orders;
    this.communities = communities;
    this.callers = callers;
    this.clock = clock;
  }

  AssessmentRoundResponse open(RoundRequest request) {
    PublishedStandards.Published standard = standard(request);
    String code = standard.definition().code();
    if (repository.exists(callers.get().tenantId(), code, request.year(), request.quarter())) {
      throw Problem.of(AssessmentProblem.ROUND_EXISTS);
    }
    Eligibility eligibility = eligibility(request);
    AssessmentRound round =
        new AssessmentRound(Ids.next(), callers.get(), standard, eligibility, request);
    Uniqueness.hold(
        () -> repository.persistAndFlush(round), () -> Problem.of(AssessmentProblem.ROUND_EXISTS));
    entries.enter(round, eligibility);
    return AssessmentRoundResponse.from(round);
  }

  AssessmentRoundResponse get(UUID id) {
    return AssessmentRoundResponse.from(repository.get(id));
  }

  Page<AssessmentRoundResponse> list(PageRequest page) {
    String after = page.isFirst() ? "" : page.after(0);
    UUID afterId = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1));
    List<AssessmentRoundResponse> rows =
        repository
            .find(
                "areaCode > ?1 or (areaCode = ?1 and id > ?2) order by areaCode, id",
                after,
                afterId)
            .range(0, page.fetch() - 1)
            .stream()
            .map(AssessmentRoundResponse::from)
            .toList();
    return Page.of(rows, page, round -> List.of(round.areaCode(), round.id()));
  }

  Page<AssessmentEntryResponse> entries(UUID id, PageRequest page) {
    return entries.list(repository.get(id).id, page);
  }

  AssessmentRoundResponse publish(UUID id, String ifMatch) {
    if (!callers.get().tenantId().equals(repository.get(id).tenantId)) {
      throw Problem.of(PlatformProblem.FORBIDDEN);
    }
    AssessmentRound round = repository.hold(id);
    IfMatch.require(ifMatch, round.version);
    Instant now = clock.instant();
    round.publish(now);
    StandardDefinition standard = standards.definition(round.standardId);
    for (RoundSheets.Result result : sheets.publish(id, standard, now)) {
      announce(round, standard, result, now);
    }
    repository.flush();
    return AssessmentRoundResponse.from(round);
  }

  RankingResponse ranking(UUID id, PageRequest page) {
    AssessmentRound round = repository.get(id);
    if (round.state != RoundState.PUBLISHED) {
      throw Problem.of(AssessmentProblem.ROUND_NOT_PUBLISHED);
    }
    UUID before = repository.before(round).map(previous -> previous.id).orElse(null);
    Page<RankedSheet> rows = Page.of(rankings.rows(id, before, page), page, RankingQueries::key);
    return new RankingResponse(id, before, rows.items(), rows.nextCursor());
  }

  /** What follows from a published result: the public card, and an order for who failed. */
  private void announce(
      AssessmentRound round, StandardDefinition standard, RoundSheets.Result result, Instant now) {
    RoundSheets.Community community = result.community();
    String band =
        result.verdict() == Verdict.FORFEITED
            ? Verdict.FORFEITED.name()
            : standard.band(result.total()).code();
    communities.showRating(community.communityId(), result.stars(), band, round.year, now);
    if (result.rectification()) {
      orders.issue(
          new RectificationOrders.Failure(
              result.sheetId(),
              round.id,
              community.ratedTenantId(),
              community.communityId(),
              community.communityName(),
              community.areaCode(),
              result.total()),
          round.rectificationDays);
    }
  }

  private PublishedStandards.Published standard(RoundRequest request) {
    if (request.closesOn().isBefore(request.opensOn())) {
      throw Problem.invalid(
          Violation.at("/closesOn", "window-turned-round", request.opensOn().toString()));
    }
    PublishedStandards.Published standard =
        standards
            .usable(request.standardId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/standardId", "standard-unusable")));
    if (!standard.definition().validOn(request.opensOn())) {
      throw Problem.invalid(Violation.at("/opensOn", "standard-not-valid-then"));
    }
    return standard;
  }

  private static Eligibility eligibility(RoundRequest request) {
    return new Eligibility(
        request.residentialArea() == null
            ? Eligibility.PRESET.residentialArea()
            : request.residentialArea(),
        request.commercialArea() == null
            ? Eligibility.PRESET.commercialArea()
            : request.commercialArea());
  }
}
