package io.linli.servicedesk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Cases that go to mediation: while a mediator is at work the case stands still, all its clocks
 * too, and it goes up no level (domain.md S6: mediation first, escalation after). Everything runs
 * in the caller's transaction and capacity.
 */
public interface MediatedCases {

  /** A case that is an open dispute of a community; empty when the caller sees no such. */
  Optional<Dispute> openDispute(UUID caseId, UUID communityId);

  /**
   * A case that can be mediated.
   *
   * @param person subject of the resident who opened it, null when staff did
   * @param personHouseholdId by which the person belongs to the estate; null as well
   */
  record Dispute(UUID caseId, String person, UUID personHouseholdId) {}

  /** Stops all clocks of a case, those that are overdue too. */
  void hold(UUID caseId, Instant now);

  /**
   * Lets the clocks run on; what was overdue before goes up when as much time has passed as it
   * would have taken without the mediation.
   */
  void release(UUID caseId, Instant now);
}
