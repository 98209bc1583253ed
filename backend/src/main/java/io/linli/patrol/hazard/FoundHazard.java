package io.linli.patrol.hazard;

import io.linli.estate.CommunityFacts;
import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardSeverity;
import java.time.Instant;
import java.util.UUID;

/** What was found, where, when and by whom; round, point and item are null when it was no round. */
record FoundHazard(
    UUID communityId,
    UUID tenantId,
    String areaCode,
    HazardOrigin origin,
    UUID patrolRoundId,
    UUID patrolPointId,
    String itemCode,
    HazardSeverity severity,
    String summary,
    String description,
    String place,
    Instant foundAt,
    String foundBy) {

  static FoundHazard noted(
      CommunityFacts community,
      HazardOrigin origin,
      HazardRequests.Noting request,
      Instant foundAt,
      String by) {
    return new FoundHazard(
        community.communityId(),
        community.tenantId(),
        community.areaCode(),
        origin,
        null,
        request.patrolPointId(),
        null,
        request.severity(),
        request.summary().strip(),
        request.description(),
        request.place(),
        foundAt,
        by);
  }

  static FoundHazard of(RoundFinding finding) {
    return new FoundHazard(
        finding.communityId(),
        finding.tenantId(),
        finding.areaCode(),
        HazardOrigin.ROUND,
        finding.patrolRoundId(),
        finding.patrolPointId(),
        finding.itemCode(),
        finding.severity(),
        finding.itemText(),
        finding.answer(),
        finding.pointName(),
        finding.foundAt(),
        finding.foundBy());
  }
}
