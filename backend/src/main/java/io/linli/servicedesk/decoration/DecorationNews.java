package io.linli.servicedesk.decoration;

import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.servicedesk.DecorationEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what happens to decorations. */
@ApplicationScoped
class DecorationNews {
  private final Outbox outbox;

  DecorationNews(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * A step was taken.
   *
   * @param move {@link DecorationMove}, or {@link DecorationSteps#FILE}
   */
  void moved(DecorationFiling filing, String move) {
    if (move.equals(DecorationSteps.FILE)) {
      outbox.note(about(filing, DecorationEvent.FILED));
    } else {
      DecorationMove.valueOf(move).event().ifPresent(type -> outbox.note(about(filing, type)));
    }
  }

  void breachFound(DecorationFiling filing, DecorationVisit visit) {
    outbox.note(about(filing, DecorationEvent.BREACH_FOUND).with(DecorationEvent.VISIT, visit.id));
  }

  private static NewEvent about(DecorationFiling filing, DecorationEvent type) {
    EventPlace place =
        EventPlace.of(filing.tenantId, filing.communityId, filing.areaCode).at(filing.householdId);
    return NewEvent.of(type, filing.id, place).concerning(filing.filedBy);
  }
}
