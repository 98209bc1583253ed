package io.linli.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The communities of a supervisor's jurisdiction as an assessment sees them. */
@ApplicationScoped
public class RatedCommunities {
  private final EntityManager entities;
  private final Estates estates;
  private final EstateRules rules;

  RatedCommunities(EntityManager entities, Estates estates, EstateRules rules) {
    this.entities = entities;
    this.estates = estates;
    this.rules = rules;
  }

  /**
   * A community when a round opens.
   *
   * @param managingTenantId null while no tenant manages it: nobody does, or its owners by
   *     themselves
   * @param residentialFloorArea m², two places
   * @param commercialFloorArea m², two places
   */
  public record RatedCommunity(
      UUID id,
      String name,
      String areaCode,
      UUID managingTenantId,
      BigDecimal residentialFloorArea,
      BigDecimal commercialFloorArea,
      RegisterFacts register) {}

  /**
   * What the register knows of a community that ratings measure.
   *
   * @param propertyRoomRatio per mille of the floor area, cut after two places; null while the
   *     floor area is unknown
   * @param haves those that are present, with evidence; what isn't stated isn't there (domain.md
   *     E5)
   * @param goal what the community should have
   * @param estateRuleId version of the rules that the goal follows from
   */
  public record RegisterFacts(
      boolean enclosed,
      BigDecimal propertyRoomRatio,
      Set<Have> haves,
      CoverageGoal goal,
      UUID estateRuleId) {
    public RegisterFacts {
      haves = Set.copyOf(haves);
    }

    /**
     * Share of the haves of the goal that are present, in percent, cut after two places, so that
     * only a goal that is reached shows 100.
     */
    public BigDecimal havesMetShare() {
      int wanted = goal.haves().size();
      int met = wanted - goal.missing(haves).size();
      return BigDecimal.valueOf(100L * met)
          .divide(BigDecimal.valueOf(wanted), 2, RoundingMode.DOWN);
    }
  }

  /**
   * All communities that the caller sees, in the order of area and id, read by a number of
   * statements that doesn't grow with theirs.
   */
  public List<RatedCommunity> all() {
    List<CommunityFacts> seen = estates.factsBelow("");
    Map<String, EstateRule> ruleByArea =
        rules.ofAll(seen.stream().map(CommunityFacts::areaCode).collect(Collectors.toSet()));
    return seen.stream().map(facts -> community(facts, ruleByArea.get(facts.areaCode()))).toList();
  }

  /** What the register knows of a community; empty when the caller doesn't see it any more. */
  public Optional<RegisterFacts> facts(UUID communityId) {
    return estates.findFacts(communityId).map(facts -> register(facts, rules.of(facts.areaCode())));
  }

  /**
   * Shows a published rating on the community's public card, unless that shows one of a later year.
   *
   * @param stars 0 to 3
   * @param band code of the band, or of the verdict when the rating was forfeited
   * @param year of the round
   */
  public void showRating(UUID communityId, int stars, String band, int year, Instant at) {
    entities
        .createNativeQuery(
            "update community_card set rating_stars = :stars, rating_band = :band,"
                + " rating_year = :year, rated_at = :at where community_id = :id"
                + " and (rating_year is null or rating_year <= :year)")
        .setParameter("stars", stars)
        .setParameter("band", band)
        .setParameter("year", year)
        .setParameter("at", at)
        .setParameter("id", communityId)
        .executeUpdate();
  }

  private static RatedCommunity community(CommunityFacts facts, EstateRule rule) {
    return new RatedCommunity(
        facts.communityId(),
        facts.name(),
        facts.areaCode(),
        facts.managementMode().isByTenant() ? facts.tenantId() : null,
        facts.residentialFloorArea(),
        facts.commercialFloorArea(),
        register(facts, rule));
  }

  private static RegisterFacts register(CommunityFacts facts, EstateRule rule) {
    return new RegisterFacts(
        facts.enclosed(),
        facts.propertyRoomRatio(),
        facts.haves(),
        rule.goalOf(rule.caseOf(facts)),
        rule.id());
  }
}
