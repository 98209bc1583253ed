package io.linli.assessment.sheet;

import io.linli.assessment.standard.Measure;
import io.linli.estate.RatedCommunities;
import io.linli.estate.RatedCommunities.RegisterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Turns what the estate register knows of a community into figures for measured items. */
@ApplicationScoped
class RegisterMeasures {
  private static final BigDecimal PER_MILLE = BigDecimal.valueOf(1000);

  private final RatedCommunities communities;

  RegisterMeasures(RatedCommunities communities) {
    this.communities = communities;
  }

  /** The figures known; what the register has no answer for is left out. */
  Map<Measure, BigDecimal> of(UUID communityId) {
    return communities.facts(communityId).map(RegisterMeasures::figures).orElse(Map.of());
  }

  private static Map<Measure, BigDecimal> figures(RegisterFacts facts) {
    Map<Measure, BigDecimal> figures = new EnumMap<>(Measure.class);
    figures.put(Measure.ENCLOSED, flag(facts.enclosed()));
    if (facts.floorArea().signum() > 0) {
      figures.put(Measure.PROPERTY_ROOM_RATIO, ratio(facts));
    }
    return figures;
  }

  /** Cut, not rounded, after two places: a norm that is just missed stays missed. */
  private static BigDecimal ratio(RegisterFacts facts) {
    return facts
        .propertyRoomArea()
        .multiply(PER_MILLE)
        .divide(facts.floorArea(), 2, RoundingMode.DOWN)
        .min(PER_MILLE);
  }

  private static BigDecimal flag(boolean yes) {
    return yes ? BigDecimal.ONE : BigDecimal.ZERO;
  }
}
