package io.linli.servicedesk.escalation;

import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.servicedesk.EscalationLevel;
import io.linli.servicedesk.ServiceDeskEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves overdue clocks up a level, and lets cases lapse that nobody confirmed, each in one
 * statement: what is noted and that it was noted are written together or not at all, and replicas
 * that look at once skip what another holds.
 */
@ApplicationScoped
class Escalations {
  private static final String ESCALATE =
      """
      with due as (
        select id from service_case_clock where next_escalation_at <= ? order by next_escalation_at, id
         limit ? for update skip locked),
      moved as (
        update service_case_clock c
           set escalation = c.escalation + 1, version = c.version + 1,
               next_escalation_at = case c.escalation when 0 then c.project_manager_at
                 when 1 then c.quality_department_at when 2 then c.street_at end
          from due where c.id = due.id
        returning c.id, c.case_id, c.community_id, c.tenant_id, c.area_code, c.kind, c.escalation,
                  old.next_escalation_at as due_at),
      noted as (
        insert into service_case_escalation
               (case_id, clock_id, community_id, tenant_id, area_code, clock_kind, level, due_at, noted_at)
        select case_id, id, community_id, tenant_id, area_code, kind, escalation, due_at, ? from moved
        on conflict do nothing),
      highest as (select case_id, max(escalation) as level from moved group by case_id),
      raised as (
        update service_case s set escalation = highest.level, version = s.version + 1
          from highest where s.id = highest.case_id and s.escalation < highest.level)
      select m.case_id, m.tenant_id, m.community_id, m.area_code, s.household_id, s.kind as case_kind,
             s.assignee, s.first_contact, m.due_at, m.kind as clock_kind, m.escalation
        from moved m join service_case s on s.id = m.case_id
      """;

  private static final String LAPSE =
      """
      with due as (
        select id from service_case_clock where kind = 'CONFIRM' and ended_at is null and due_at <= ?
         order by due_at, id limit ? for update skip locked),
      ended as (
        update service_case_clock c set ended_at = ?, in_time = true, version = c.version + 1
          from due where c.id = due.id
        returning c.case_id, c.community_id, c.tenant_id, c.area_code, c.due_at, c.person, c.person_household_id),
      lapsed as (
        update service_case s set state = 'LAPSED', version = s.version + 1
          from ended where s.id = ended.case_id and s.state = 'DONE'
        returning s.id, s.household_id, s.kind, s.assignee, s.first_contact),
      noted as (
        insert into service_case_step
               (case_id, community_id, tenant_id, area_code, move, from_state, to_state, at, subject, acting_as,
                person, person_household_id)
        select case_id, community_id, tenant_id, area_code, 'LAPSE', 'DONE', 'LAPSED', due_at, 'linli', 'SERVICE',
               person, person_household_id
          from ended where case_id in (select id from lapsed))
      select e.case_id, e.tenant_id, e.community_id, e.area_code,
             coalesce(e.person_household_id, l.household_id) as household_id, l.kind as case_kind,
             l.assignee, l.first_contact, e.due_at, l.id as lapsed, e.person
        from ended e left join lapsed l on l.id = e.case_id
      """;

  private final Outbox outbox;

  Escalations(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Moves clocks up that are due, and notes for each that others are told.
   *
   * @param most how many at once
   * @return how many were moved; a clock that is due for two levels is met twice
   */
  int escalate(Connection connection, Instant now, int most) throws SQLException {
    return move(connection, ESCALATE, now, most, Escalations::escalated);
  }

  /** Lets cases lapse whose time to be confirmed is over. */
  int lapse(Connection connection, Instant now, int most) throws SQLException {
    return move(connection, LAPSE, now, most, Escalations::lapsed);
  }

  private int move(Connection connection, String sql, Instant now, int most, Telling telling)
      throws SQLException {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, at);
      statement.setInt(2, most);
      statement.setObject(3, at);
      int moved = 0;
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          telling.of(row).ifPresent(outbox::note);
          moved++;
        }
      }
      return moved;
    }
  }

  private static Optional<NewEvent> escalated(ResultSet row) throws SQLException {
    EscalationLevel level = EscalationLevel.of(row.getInt("escalation"));
    boolean street = level == EscalationLevel.STREET;
    ServiceDeskEvent type =
        street ? ServiceDeskEvent.ESCALATED_TO_STREET : ServiceDeskEvent.ESCALATED;
    NewEvent event = event(type, row).with("clock", row.getString("clock_kind"));
    return Optional.of(street ? event : event.with("level", level));
  }

  /** A clock may end whose case has moved on in the meantime. */
  private static Optional<NewEvent> lapsed(ResultSet row) throws SQLException {
    return row.getObject("lapsed") == null
        ? Optional.empty()
        : Optional.of(event(ServiceDeskEvent.LAPSED, row).about(row.getString("person")));
  }

  private static NewEvent event(ServiceDeskEvent type, ResultSet row) throws SQLException {
    EventPlace place =
        EventPlace.of(
            row.getObject("tenant_id", UUID.class),
            row.getObject("community_id", UUID.class),
            row.getString("area_code"));
    return NewEvent.of(
            type,
            row.getObject("case_id", UUID.class),
            place.at(row.getObject("household_id", UUID.class)))
        .with(ServiceDeskEvent.CASE_KIND, row.getString("case_kind"))
        .concerning(row.getString("assignee"))
        .concerning(row.getString("first_contact"))
        .at(row.getObject("due_at", OffsetDateTime.class).toInstant());
  }

  /** What others are told of a clock that was moved. */
  private interface Telling {
    Optional<NewEvent> of(ResultSet row) throws SQLException;
  }
}
