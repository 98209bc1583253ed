package io.linli.servicedesk;

import java.time.Instant;
import java.util.UUID;

/**
 * Cases that go to mediation: while a mediator is at work the case stands still, all its clocks
 * too, and it goes up no level (domain.md S6: mediation first, escalation after). Everything runs
 * in the caller's transaction and capacity.
 */
public interface MediatedCases {

  /** Whether a case is an open dispute of a community, as far as the caller sees. */
  boolean isOpenDispute(UUID caseId, UUID communityId);

  /** Stops all clocks of a case, those that are overdue too. */
  void hold(UUID caseId, Instant now);

  /**
   * Lets the clocks run on; what was overdue before goes up when as much time has passed as it
   * would have taken without the mediation.
   */
  void release(UUID caseId, Instant now);
}
