package io.linli.resident;

import java.util.UUID;

/** The homes of the caller, who acts as a resident. */
public interface OwnHomes {
  /**
   * The home of a residency.
   *
   * @throws io.linli.platform.problem.Problem {@code not-found} when it isn't the caller's, or the
   *     caller lives there no more
   */
  OwnHome get(UUID residencyId);

  /**
   * The home of a residency that a request names in its body.
   *
   * @param pointer where the request names it
   * @throws io.linli.platform.problem.Problem {@code rule-violated} when it isn't the caller's, or
   *     the caller lives there no more
   */
  OwnHome named(UUID residencyId, String pointer);
}
