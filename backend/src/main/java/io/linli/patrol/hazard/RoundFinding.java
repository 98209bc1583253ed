package io.linli.patrol.hazard;

import io.linli.patrol.HazardSeverity;
import java.time.Instant;
import java.util.UUID;

/**
 * That an item wasn't as it should be at a point of a round.
 *
 * @param itemText what the item asks
 * @param answer how it was found, in words
 */
public record RoundFinding(
    UUID communityId,
    UUID tenantId,
    String areaCode,
    UUID patrolRoundId,
    UUID patrolPointId,
    String pointName,
    String itemCode,
    String itemText,
    String answer,
    HazardSeverity severity,
    Instant foundAt,
    String foundBy) {}
