package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
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

  /**
   * @param from the state before, null when the case is new
   */
  void note(ServiceCase serviceCase, String move, CaseState from, String note, Instant now) {
    Caller caller = callers.get();
    ActingAs as =
        serviceCase.tenantId.equals(caller.tenantId())
            ? ActingAs.MANAGING_TENANT
            : ActingAs.SUPERVISOR;
    CaseStep.Made made = new CaseStep.Made(move, from, caller.subject(), as, note, now);
    repository.persist(new CaseStep(Ids.next(), serviceCase, made));
    news.moved(serviceCase, move);
  }
}
