package io.linli.servicedesk;

import java.util.List;
import java.util.UUID;

/** The workers of the caller's desk, as those who dispatch see them. */
public interface DeskCrew {
  /**
   * How well each worker fits a case, the best first: those without an obstacle, of these the one
   * with the smallest share of the capacity in use.
   *
   * @param skill that the case needs, null when anybody will do
   */
  List<WorkerFit> fits(UUID communityId, Skill skill);
}
