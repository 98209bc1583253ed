package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.servicedesk.ServiceDeskEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what happens to cases. */
@ApplicationScoped
class CaseNews {
  private final Outbox outbox;

  CaseNews(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * A step was taken.
   *
   * @param move {@link CaseMove}, or {@link CaseSteps#OPEN}
   */
  void moved(ServiceCase serviceCase, String move) {
    ServiceDeskEvent type =
        move.equals(CaseSteps.OPEN) ? ServiceDeskEvent.OPENED : CaseMove.valueOf(move).event();
    NewEvent event = about(serviceCase, type);
    if (type.data().contains("until")) {
      event.with("until", ChinaTime.of(serviceCase.promise.promisedAt));
    }
    outbox.note(event);
  }

  /** A supervisor asks for a report. */
  void asked(ServiceCase serviceCase, CaseReport report) {
    outbox.note(
        about(serviceCase, ServiceDeskEvent.REPORT_ASKED)
            .with("report", report.id)
            .with("dueOn", report.dueOn));
  }

  /** The managing tenant has answered. */
  void answered(ServiceCase serviceCase, CaseReport report) {
    outbox.note(
        about(serviceCase, ServiceDeskEvent.REPORT_ANSWERED)
            .with("report", report.id)
            .telling(report.askingTenantId));
  }

  private static NewEvent about(ServiceCase serviceCase, ServiceDeskEvent type) {
    EventPlace place =
        EventPlace.of(serviceCase.tenantId, serviceCase.communityId, serviceCase.areaCode)
            .at(
                serviceCase.person == null
                    ? serviceCase.householdId
                    : serviceCase.personHouseholdId);
    return NewEvent.of(type, serviceCase.id, place)
        .with(ServiceDeskEvent.CASE_KIND, serviceCase.kind)
        .about(serviceCase.person)
        .concerning(serviceCase.assignee)
        .concerning(serviceCase.firstContact);
  }
}
