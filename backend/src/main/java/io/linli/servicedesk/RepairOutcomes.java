package io.linli.servicedesk;

import io.linli.estate.EstateGroup;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What became of repairs, for the rates of other contexts (domain.md P5). */
public interface RepairOutcomes {

  /**
   * Repairs that were to be finished in a time; what was refused, passed on, withdrawn, or still
   * waits for the person is none.
   *
   * @param due finished or overdue
   * @param inTime finished by then
   * @param finished finished at all
   * @param lasting finished, and not reopened since
   */
  record Outcome(long due, long inTime, long finished, long lasting) {}

  /**
   * By group; those without any are left out. Only what the caller sees is counted.
   *
   * @param from of the time by which they were to be finished
   * @param until its end, not part of it
   * @param groups keys of {@link EstateGroup#key}
   */
  Map<String, Outcome> due(Instant from, Instant until, EstateGroup by, Collection<String> groups);
}
