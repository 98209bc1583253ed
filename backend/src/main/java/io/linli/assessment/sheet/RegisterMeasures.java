package io.linli.assessment.sheet;

import io.linli.assessment.standard.Measure;
import io.linli.estate.Have;
import io.linli.estate.RatedCommunities;
import io.linli.estate.RatedCommunities.RegisterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
    if (facts.propertyRoomRatio() != null) {
      figures.put(Measure.PROPERTY_ROOM_RATIO, facts.propertyRoomRatio().min(PER_MILLE));
    }
    facts.haves().forEach((have, present) -> figures.put(measure(have), flag(present)));
    return figures;
  }

  /** Every have of the register is a measure of the same name. */
  private static Measure measure(Have have) {
    return Measure.valueOf("HAVE_" + have.name());
  }

  private static BigDecimal flag(boolean yes) {
    return yes ? BigDecimal.ONE : BigDecimal.ZERO;
  }
}
