package io.linli.isolation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Operations about records that every signed-in tenant may see; each with the reason. */
final class SharedByDesign {

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("listRegions", "Division codes are public statistics"),
          Map.entry("getRegion", "Division codes are public statistics"),
          Map.entry(
              "changeNeighbourhood",
              "Division codes are public: seen by all, changed by their supervisor"),
          Map.entry("searchCommunityCards", "Cards hold what everybody may know of a community"),
          Map.entry("getCommunityCard", "Cards hold what everybody may know of a community"),
          Map.entry("listEstateRules", "Rules are public: whoever is held to them may read them"),
          Map.entry("getEstateRule", "Rules are public: whoever is held to them may read them"),
          Map.entry("listRulePacks", "Rules are public: whoever is held to them may read them"),
          Map.entry("getRulePack", "Rules are public: whoever is held to them may read them"),
          Map.entry("explainRule", "Rules are public: whoever is held to them may read them"),
          Map.entry("getDecorationProhibitedActs", "What may not be done is told to everybody"),
          Map.entry("getMediationExclusions", "What the law excludes from mediation is public"),
          Map.entry("listPublishedHazards", "What is published of hazards is for everybody"),
          Map.entry("getEmergencyPlanTemplates", "What the service ships is for all"),
          Map.entry("getWorkingCalendar", "Holidays are public"));

  /** Operations about what everybody who lives in an estate may see; each with the reason. */
  private static final Map<String, String> OF_NEIGHBOURS =
      Map.of("listOwnSpecialServices", "Whoever lives in an estate reads its marked prices");

  /** Ids of others that a body may hold, by operation; each with the reason. */
  private static final Map<String, Map<String, String>> NAMED =
      Map.of(
          "draftServiceContract",
          Map.of("communityId", "A company drafts for any estate that it finds by its public card"),
          "submitResidencyClaim",
          Map.of("communityId", "A person claims in any estate that has a public card"));

  private SharedByDesign() {}

  static boolean mayName(String operationId, String property) {
    return NAMED.getOrDefault(operationId, Map.of()).containsKey(property);
  }

  static boolean includes(String operationId) {
    return REASONS.containsKey(operationId);
  }

  static boolean isOfNeighbours(String operationId) {
    return OF_NEIGHBOURS.containsKey(operationId);
  }

  static Set<String> operations() {
    Set<String> all = new HashSet<>(REASONS.keySet());
    all.addAll(OF_NEIGHBOURS.keySet());
    return all;
  }
}
