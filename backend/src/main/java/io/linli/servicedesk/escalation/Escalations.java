package io.linli.servicedesk.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

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
      select count(*) from moved
      """;

  private static final String LAPSE =
      """
      with due as (
        select id from service_case_clock where kind = 'CONFIRM' and ended_at is null and due_at <= ?
         order by due_at, id limit ? for update skip locked),
      ended as (
        update service_case_clock c set ended_at = ?, in_time = true, version = c.version + 1
          from due where c.id = due.id
        returning c.case_id, c.community_id, c.tenant_id, c.area_code, c.due_at),
      lapsed as (
        update service_case s set state = 'LAPSED', version = s.version + 1
          from ended where s.id = ended.case_id and s.state = 'DONE'
        returning s.id),
      noted as (
        insert into service_case_step
               (case_id, community_id, tenant_id, area_code, move, from_state, to_state, at, subject, acting_as)
        select case_id, community_id, tenant_id, area_code, 'LAPSE', 'DONE', 'LAPSED', due_at, 'linli', 'SERVICE'
          from ended where case_id in (select id from lapsed))
      select count(*) from ended
      """;

  /**
   * Moves clocks up that are due.
   *
   * @param most how many at once
   * @return how many were moved; a clock that is due for two levels is met twice
   */
  int escalate(Connection connection, Instant now, int most) throws SQLException {
    return count(connection, ESCALATE, now, most);
  }

  /** Lets cases lapse whose time to be confirmed is over. */
  int lapse(Connection connection, Instant now, int most) throws SQLException {
    return count(connection, LAPSE, now, most);
  }

  private static int count(Connection connection, String sql, Instant now, int most)
      throws SQLException {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, at);
      statement.setInt(2, most);
      statement.setObject(3, at);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
