package io.linli.assessment.register;

import io.linli.assessment.standard.Measure;
import io.linli.estate.Have;
import io.linli.estate.RatedCommunities;
import io.linli.estate.RatedCommunities.RegisterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Turns what the estate register knows of a community into figures for measured items. */
@ApplicationScoped
public class RegisterMeasures {
  private static final BigDecimal PER_MILLE = BigDecimal.valueOf(1000);

  private final RatedCommunities communities;
  private final Clock clock;

  RegisterMeasures(RatedCommunities communities, Clock clock) {
    this.communities = communities;
    this.clock = clock;
  }

  /** Reads the register now; empty when the caller doesn't see the community any more. */
  public Optional<RegisterReading> read(UUID communityId) {
    return communities.facts(communityId).map(this::of);
  }

  /** What the facts, read just now, come to. */
  public RegisterReading of(RegisterFacts facts) {
    return new RegisterReading(figures(facts), clock.instant(), facts.estateRuleId());
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

  private static BigDecimal flag(boolean yes) {
    return yes ? BigDecimal.ONE : BigDecimal.ZERO;
  }
}
