package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.id.Ids;
import io.linli.servicedesk.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes down what happens to cases, and tells others. */
@ApplicationScoped
class CaseSteps {
  static final String OPEN = "OPEN";

  private final CaseStepRepository repository;
  private final CaseNews news;
  private final CallerContext callers;

  CaseSteps(CaseStepRepository repository, CaseNews news, CallerContext callers) {
    this.repository = repository;
    this.news = news;
    this.callers = callers;
  }

  /** What somebody says with a step; each part is null where nothing is said. */
  record Remark(String note, Integer satisfaction) {
    static final Remark NONE = new Remark(null, null);
  }

  /**
   * @param from the state before, null when the case is new
   */
  CaseStep note(ServiceCase serviceCase, String move, CaseState from, Remark remark, Instant now) {
    Caller caller = callers.get();
    CaseStep.Made made =
        new CaseStep.Made(move, from, caller.subject(), as(serviceCase, caller), remark, now);
    CaseStep step = new CaseStep(Ids.next(), serviceCase, made);
    repository.persist(step);
    news.moved(serviceCase, move);
    return step;
  }

  private static ActingAs as(ServiceCase serviceCase, Caller caller) {
    if (caller.capacity() == Capacity.RESIDENT) {
      return ActingAs.RESIDENT;
    }
    return serviceCase.tenantId.equals(caller.tenantId())
        ? ActingAs.MANAGING_TENANT
        : ActingAs.SUPERVISOR;
  }
}
