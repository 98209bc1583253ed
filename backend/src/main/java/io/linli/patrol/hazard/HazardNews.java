package io.linli.patrol.hazard;

import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardState;
import io.linli.patrol.PatrolEvent;
import io.linli.patrol.PatrolEvent.Data;
import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.rule.EscalationLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Tells others what happens to hazards. */
@ApplicationScoped
class HazardNews {
  private final Outbox outbox;

  HazardNews(Outbox outbox) {
    this.outbox = outbox;
  }

  void found(Hazard hazard) {
    outbox.note(about(PatrolEvent.FOUND, hazard).with(Data.ORIGIN, hazard.origin));
  }

  /** It was struck off, or was none. */
  void ended(Hazard hazard) {
    boolean closed = hazard.state == HazardState.CLOSED;
    outbox.note(about(closed ? PatrolEvent.CLOSED : PatrolEvent.DISMISSED, hazard));
  }

  /**
   * It went up a level.
   *
   * @param row with its place, severity, origin and finder, the level and when it was due for it
   */
  void escalated(ResultSet row) throws SQLException {
    EscalationLevel level = EscalationLevel.of(row.getInt("escalation"));
    boolean street = level == EscalationLevel.STREET;
    EventPlace place =
        EventPlace.of(
            row.getObject("tenant_id", UUID.class),
            row.getObject("community_id", UUID.class),
            row.getString("area_code"));
    NewEvent event =
        NewEvent.of(
                street ? PatrolEvent.ESCALATED_TO_STREET : PatrolEvent.ESCALATED,
                row.getObject("id", UUID.class),
                place)
            .with(Data.SEVERITY, row.getString("severity"))
            .concerning(
                finder(HazardOrigin.valueOf(row.getString("origin")), row.getString("found_by")))
            .at(row.getObject("due_for", OffsetDateTime.class).toInstant());
    outbox.note(street ? event : event.with(Data.LEVEL, level));
  }

  private static NewEvent about(PatrolEvent type, Hazard hazard) {
    return NewEvent.of(
            type, hazard.id, EventPlace.of(hazard.tenantId, hazard.communityId, hazard.areaCode))
        .with(Data.SEVERITY, hazard.severity)
        .concerning(finder(hazard.origin, hazard.foundBy));
  }

  /** A supervisor is no member of the managing tenant. */
  private static String finder(HazardOrigin origin, String foundBy) {
    return origin == HazardOrigin.INSPECTION ? null : foundBy;
  }
}
