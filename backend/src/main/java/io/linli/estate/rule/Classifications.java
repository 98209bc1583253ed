package io.linli.estate.rule;

import io.linli.estate.CommunityCase;
import io.linli.estate.CommunityFacts;
import io.linli.estate.EstateRule;
import io.linli.estate.EstateRules;
import io.linli.estate.Estates;
import io.linli.estate.PropertyRoomRatio;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Holds communities against the rules of their place. */
@ApplicationScoped
class Classifications {
  private final Estates estates;
  private final EstateRules rules;

  Classifications(Estates estates, EstateRules rules) {
    this.estates = estates;
    this.rules = rules;
  }

  ClassificationResponse classify(UUID communityId) {
    CommunityFacts facts = estates.facts(communityId);
    EstateRule rule = rules.of(facts.areaCode());
    CommunityCase communityCase = rule.caseOf(facts);
    return new ClassificationResponse(
        communityId,
        facts.conditionClass(),
        rule.isOld(facts),
        communityCase,
        List.copyOf(rule.unmet(facts)),
        rule.goalOf(communityCase),
        rule.id());
  }

  PropertyRoomsResponse propertyRooms(UUID communityId) {
    CommunityFacts facts = estates.facts(communityId);
    EstateRule rule = rules.of(facts.areaCode());
    return new PropertyRoomsResponse(
        communityId,
        facts.propertyRoomArea(),
        facts.floorArea(),
        facts.propertyRoomRatio(),
        rule.propertyRoomNorm(),
        PropertyRoomRatio.reaches(
            rule.propertyRoomNorm(), facts.propertyRoomArea(), facts.floorArea()),
        rule.id());
  }
}
