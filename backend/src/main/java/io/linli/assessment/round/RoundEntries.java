package io.linli.assessment.round;

import io.linli.assessment.register.RegisterMeasures;
import io.linli.assessment.register.RegisterReading;
import io.linli.assessment.scoring.Eligibility;
import io.linli.assessment.selfcheck.SelfChecks;
import io.linli.assessment.sheet.RoundSheets;
import io.linli.estate.RatedCommunities;
import io.linli.estate.RatedCommunities.RatedCommunity;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enters every community of the jurisdiction, with a sheet and a self-check if it takes part. */
@ApplicationScoped
class RoundEntries {
  private final AssessmentEntryRepository repository;
  private final RatedCommunities communities;
  private final RoundSheets sheets;
  private final SelfChecks selfChecks;
  private final RegisterMeasures measures;

  RoundEntries(
      AssessmentEntryRepository repository,
      RatedCommunities communities,
      RoundSheets sheets,
      SelfChecks selfChecks,
      RegisterMeasures measures) {
    this.repository = repository;
    this.communities = communities;
    this.sheets = sheets;
    this.selfChecks = selfChecks;
    this.measures = measures;
  }

  /** A community that takes part, with what the register says of it. */
  private record Contestant(RatedCommunity community, RegisterReading register) {}

  /** Writes one table after the other, so that the rows of each go in batches. */
  void enter(AssessmentRound round, Eligibility eligibility) {
    List<RatedCommunity> eligible = new ArrayList<>();
    for (RatedCommunity community : communities.all()) {
      Eligibility.Outcome outcome = outcome(eligibility, community);
      repository.persist(new AssessmentEntry(Ids.next(), round, community, outcome));
      if (outcome == Eligibility.Outcome.ELIGIBLE) {
        eligible.add(community);
      }
    }
    Map<UUID, RegisterReading> readings = measures.of(eligible);
    List<Contestant> contestants =
        eligible.stream().map(one -> new Contestant(one, readings.get(one.id()))).toList();
    openSheets(round, contestants);
    askForSelfChecks(round, contestants);
    repository.flush();
  }

  Page<AssessmentEntryResponse> list(UUID roundId, PageRequest page) {
    String after = page.isFirst() ? "" : page.after(0);
    UUID afterId = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1));
    List<AssessmentEntryResponse> rows =
        repository
            .find(
                "roundId = ?1 and (areaCode > ?2 or (areaCode = ?2 and id > ?3))"
                    + " order by areaCode, id",
                roundId,
                after,
                afterId)
            .range(0, page.fetch() - 1)
            .stream()
            .map(AssessmentEntryResponse::from)
            .toList();
    return Page.of(rows, page, entry -> List.of(entry.areaCode(), entry.id()));
  }

  private static Eligibility.Outcome outcome(Eligibility eligibility, RatedCommunity community) {
    return community.managingTenantId() == null
        ? Eligibility.Outcome.NOT_MANAGED
        : eligibility.judge(community.residentialFloorArea(), community.commercialFloorArea());
  }

  private void openSheets(AssessmentRound round, List<Contestant> contestants) {
    RoundSheets.Opening opening =
        new RoundSheets.Opening(
            round.id,
            round.tenantId,
            round.standardId,
            round.standardCode,
            round.standardVersion,
            round.year,
            round.quarter);
    for (Contestant contestant : contestants) {
      RatedCommunity community = contestant.community();
      sheets.open(
          opening,
          new RoundSheets.Community(
              community.id(), community.name(), community.areaCode(), community.managingTenantId()),
          contestant.register());
    }
  }

  private void askForSelfChecks(AssessmentRound round, List<Contestant> contestants) {
    SelfChecks.Call call =
        new SelfChecks.Call(
            round.id, round.title, round.tenantId, round.standardId, round.opensOn, round.closesOn);
    for (Contestant contestant : contestants) {
      RatedCommunity community = contestant.community();
      selfChecks.ask(
          call,
          new SelfChecks.Called(
              community.managingTenantId(), community.id(), community.name(), community.areaCode()),
          contestant.register());
    }
  }
}
