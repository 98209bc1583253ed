package io.linli.servicedesk.escalation;

import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.platform.work.BatchStatements;
import io.linli.rule.EscalationLevel;
import io.linli.rule.EscalationSql;
import io.linli.servicedesk.ServiceDeskEvent;
import jakarta.enterprise.context.ApplicationScoped;
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
      EscalationSql.movedAndNoted(
              "service_case_clock",
              "case_id, id, community_id, tenant_id, area_code, kind",
              "service_case_escalation",
              "case_id, clock_id, community_id, tenant_id, area_code, clock_kind")
          + """
          , highest as (select case_id, max(escalation) as level from moved group by case_id),
          raised as (
            update service_case s set escalation = highest.level, version = s.version + 1
              from highest where s.id = highest.case_id and s.escalation < highest.level)
          select m.case_id, m.tenant_id, m.community_id, m.area_code,
                 coalesce(c.person_household_id, s.household_id) as household_id, s.kind as case_kind,
                 s.assignee, s.first_contact, c.person, m.due_for as due_at, m.kind as clock_kind, m.escalation
            from moved m join service_case s on s.id = m.case_id join service_case_clock c on c.id = m.id
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

  private final BatchStatements statements;
  private final Outbox outbox;

  Escalations(BatchStatements statements, Outbox outbox) {
    this.statements = statements;
    this.outbox = outbox;
  }

  /**
   * Moves clocks up that are due, and notes for each that others are told.
   *
   * @param most how many at once
   * @return how many were moved; a clock that is due for two levels is met twice
   */
  int escalate(Instant now, int most) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return statements.each(ESCALATE, row -> escalated(row).ifPresent(outbox::note), at, most, at);
  }

  /** Lets cases lapse whose time to be confirmed is over. */
  int lapse(Instant now, int most) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return statements.each(LAPSE, row -> lapsed(row).ifPresent(outbox::note), at, most, at);
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
        : Optional.of(event(ServiceDeskEvent.LAPSED, row));
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
        .about(row.getString("person"))
        .concerning(row.getString("assignee"))
        .concerning(row.getString("first_contact"))
        .at(row.getObject("due_at", OffsetDateTime.class).toInstant());
  }
}
