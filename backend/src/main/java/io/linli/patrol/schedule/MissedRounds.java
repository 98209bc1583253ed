package io.linli.patrol.schedule;

import io.linli.patrol.PatrolEvent;
import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.platform.work.BatchStatements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Notes what nobody has finished in its time, and tells of it. */
@ApplicationScoped
class MissedRounds {
  private static final String NOTE =
      """
      update patrol_round r set state = 'MISSED', version = r.version + 1
        from (select id from patrol_round where state = 'PLANNED' and due_until <= ?
               order by due_until, id limit ? for update skip locked) due
       where r.id = due.id
      returning r.id, r.plan_id, r.tenant_id, r.community_id, r.area_code, r.due_until
      """;

  private final BatchStatements statements;
  private final Outbox outbox;

  MissedRounds(BatchStatements statements, Outbox outbox) {
    this.statements = statements;
    this.outbox = outbox;
  }

  /**
   * Notes rounds whose time has passed.
   *
   * @param most how many at once
   * @return how many were noted
   */
  int note(Instant now, int most) {
    return statements.each(
        NOTE, row -> outbox.note(missed(row)), now.atOffset(ZoneOffset.UTC), most);
  }

  private static NewEvent missed(ResultSet row) throws SQLException {
    EventPlace place =
        EventPlace.of(
            row.getObject("tenant_id", UUID.class),
            row.getObject("community_id", UUID.class),
            row.getString("area_code"));
    return NewEvent.of(PatrolEvent.MISSED, row.getObject("id", UUID.class), place)
        .with(PatrolEvent.Data.PLAN, row.getObject("plan_id", UUID.class))
        .at(row.getObject("due_until", OffsetDateTime.class).toInstant());
  }
}
