package io.linli.assessment.round;

import io.linli.assessment.scoring.Eligibility;
import io.linli.assessment.selfcheck.SelfChecks;
import io.linli.assessment.sheet.RoundSheets;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.estate.RatedCommunities;
import io.linli.estate.RatedCommunities.RatedCommunity;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Enters every community of the jurisdiction, with a sheet and a self-check if it takes part. */
@ApplicationScoped
class RoundEntries {
  private final AssessmentEntryRepository repository;
  private final RatedCommunities communities;
  private final RoundSheets sheets;
  private final SelfChecks selfChecks;

  RoundEntries(
      AssessmentEntryRepository repository,
      RatedCommunities communities,
      RoundSheets sheets,
      SelfChecks selfChecks) {
    this.repository = repository;
    this.communities = communities;
    this.sheets = sheets;
    this.selfChecks = selfChecks;
  }

  void enter(AssessmentRound round, Eligibility eligibility, StandardDefinition standard) {
    for (RatedCommunity community : communities.all()) {
      Eligibility.Outcome outcome = outcome(eligibility, community);
      repository.persist(new AssessmentEntry(Ids.next(), round, community, outcome));
      if (outcome == Eligibility.Outcome.ELIGIBLE) {
        takePart(round, community, standard);
      }
    }
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

  private void takePart(
      AssessmentRound round, RatedCommunity community, StandardDefinition standard) {
    sheets.open(
        new RoundSheets.Opening(
            round.id,
            round.tenantId,
            round.standardId,
            round.standardCode,
            round.standardVersion,
            round.year,
            round.quarter),
        new RoundSheets.Community(
            community.id(), community.name(), community.areaCode(), community.managingTenantId()),
        standard);
    selfChecks.ask(
        new SelfChecks.Call(
            round.id, round.title, round.tenantId, round.standardId, round.opensOn, round.closesOn),
        new SelfChecks.Called(
            community.managingTenantId(), community.id(), community.name(), community.areaCode()));
  }
}
