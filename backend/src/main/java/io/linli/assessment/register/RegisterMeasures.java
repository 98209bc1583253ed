package io.linli.assessment.register;

import io.linli.assessment.standard.Measure;
import io.linli.estate.Have;
import io.linli.estate.RatedCommunities;
import io.linli.estate.RatedCommunities.RatedCommunity;
import io.linli.estate.RatedCommunities.RegisterFacts;
import io.linli.facility.PropertyRate;
import io.linli.facility.PropertyRates;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns what the service knows of a community into figures for measured items. */
@ApplicationScoped
public class RegisterMeasures {
  private static final BigDecimal PER_MILLE = BigDecimal.valueOf(1000);

  private final RatedCommunities communities;
  private final PropertyRates rates;
  private final Clock clock;

  RegisterMeasures(RatedCommunities communities, PropertyRates rates, Clock clock) {
    this.communities = communities;
    this.rates = rates;
    this.clock = clock;
  }

  /** Reads the register now; empty when the caller doesn't see the community any more. */
  public Optional<RegisterReading> read(UUID communityId) {
    return communities
        .facts(communityId)
        .map(
            facts ->
                reading(
                    facts, rates.now(List.of(communityId)).getOrDefault(communityId, Map.of())));
  }

  /** What the facts of communities, read just now, come to; by their ids. */
  public Map<UUID, RegisterReading> of(Collection<RatedCommunity> rated) {
    Map<UUID, Map<PropertyRate, BigDecimal>> known =
        rates.now(rated.stream().map(RatedCommunity::id).toList());
    return rated.stream()
        .collect(
            Collectors.toMap(
                RatedCommunity::id,
                community ->
                    reading(community.register(), known.getOrDefault(community.id(), Map.of()))));
  }

  private RegisterReading reading(RegisterFacts facts, Map<PropertyRate, BigDecimal> known) {
    Map<Measure, BigDecimal> figures = figures(facts);
    known.forEach((rate, percent) -> figures.put(measure(rate), percent));
    return new RegisterReading(figures, clock.instant(), facts.estateRuleId());
  }

  private static Map<Measure, BigDecimal> figures(RegisterFacts facts) {
    Map<Measure, BigDecimal> figures = new EnumMap<>(Measure.class);
    figures.put(Measure.ENCLOSED, flag(facts.enclosed()));
    if (facts.propertyRoomRatio() != null) {
      figures.put(Measure.PROPERTY_ROOM_RATIO, facts.propertyRoomRatio().min(PER_MILLE));
    }
    for (Have have : Have.values()) {
      figures.put(measure(have), flag(facts.haves().contains(have)));
    }
    figures.put(Measure.HAVES_MET_SHARE, facts.havesMetShare());
    return figures;
  }

  /** Every have of the register is a measure of the same name. */
  private static Measure measure(Have have) {
    return Measure.valueOf("HAVE_" + have.name());
  }

  /** Every rate that follows from findings (domain.md P5) is a measure. */
  private static Measure measure(PropertyRate rate) {
    return switch (rate) {
      case LIGHTS_WORKING -> Measure.LIGHTS_WORKING_SHARE;
      case SOUND -> Measure.FACILITIES_SOUND_SHARE;
      case REPAIRS_IN_TIME -> Measure.REPAIRS_IN_TIME_SHARE;
      case REPAIRS_LASTING -> Measure.REPAIRS_LASTING_SHARE;
      case GREENING -> Measure.GREENING_SHARE;
    };
  }

  private static BigDecimal flag(boolean yes) {
    return yes ? BigDecimal.ONE : BigDecimal.ZERO;
  }
}
