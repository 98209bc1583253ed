package io.linli.platform.version;

import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;

/** Holds the version that a caller has seen against the one that stands. */
public final class IfMatch {
  private IfMatch() {}

  /**
   * Lets a change pass only when the caller has seen the record as it stands.
   *
   * @param header the {@code If-Match} header, null when the caller sent none
   * @throws Problem {@code version-required} without a header, {@code stale-version} when somebody
   *     changed the record in between
   */
  public static void require(String header, long version) {
    if (header == null || header.isBlank()) {
      throw Problem.of(PlatformProblem.VERSION_REQUIRED);
    }
    if (!header.strip().equals("\"" + version + "\"")) {
      throw Problem.of(PlatformProblem.STALE_VERSION);
    }
  }
}
