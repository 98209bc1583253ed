package io.linli.servicedesk.servicecase;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Until when the person was told that it will be seen to, and how often that was put off. Fields
 * are public for the generated mapper.
 */
@Embeddable
class CasePromise {
  @Column(name = "promised_at")
  public Instant promisedAt;

  public int postponements;

  void make(Instant until) {
    if (promisedAt != null) {
      throw Problem.of(ServiceDeskProblem.PROMISE_MADE);
    }
    promisedAt = until;
  }

  /**
   * Puts it off, of which the person is told before it lapses.
   *
   * @param most how often that may happen
   */
  void putOff(Instant until, long most, Instant now) {
    if (promisedAt == null) {
      throw Problem.of(ServiceDeskProblem.PROMISE_MISSING);
    }
    if (!promisedAt.isAfter(now)) {
      throw Problem.of(ServiceDeskProblem.PROMISE_LAPSED);
    }
    if (postponements >= most) {
      throw Problem.of(ServiceDeskProblem.POSTPONED_ENOUGH, most);
    }
    promisedAt = until;
    postponements++;
  }

  /** The case begins anew. */
  void clear() {
    promisedAt = null;
    postponements = 0;
  }
}
