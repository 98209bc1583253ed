package io.linli.servicedesk.mediation;

import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.servicedesk.MediationEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what happens to mediations; the company only of those that concern it. */
@ApplicationScoped
class MediationNews {
  private final Outbox outbox;

  MediationNews(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * A step was taken.
   *
   * @param move {@link MediationMove}, or {@link MediationSteps#REQUEST}
   */
  void moved(Mediation mediation, String move) {
    if (move.equals(MediationSteps.REQUEST)) {
      note(mediation, MediationEvent.REQUESTED);
    } else {
      MediationMove.valueOf(move).event().ifPresent(type -> note(mediation, type));
    }
  }

  private void note(Mediation mediation, MediationEvent type) {
    EventPlace place =
        EventPlace.of(mediation.tenantId, mediation.communityId, mediation.areaCode)
            .at(mediation.personHouseholdId);
    NewEvent event =
        NewEvent.of(type, mediation.id, place)
            .with(MediationEvent.KIND, mediation.kind)
            .with(MediationEvent.AT_LEVEL, mediation.getLevel())
            .with(MediationEvent.CASE, mediation.caseId)
            .about(mediation.person)
            .concerning(mediation.requestedBy)
            .telling(mediation.requestingTenantId);
    outbox.note(mediation.companySees ? event : event.keptFromTenant());
  }
}
