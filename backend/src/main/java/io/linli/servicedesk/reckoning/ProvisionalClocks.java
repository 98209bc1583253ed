package io.linli.servicedesk.reckoning;

import io.linli.platform.json.JsonText;
import io.linli.platform.work.BatchStatements;
import io.linli.rule.Deadline;
import io.linli.rule.RuleAmount;
import io.linli.rule.RuleUnit;
import io.linli.rule.WorkingCalendar;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reckons limits anew that were reckoned without the holidays of a year (domain.md S3), once these
 * are known. A limit that is certain is never met again; what has ended or gone up a level stays.
 */
@ApplicationScoped
class ProvisionalClocks {
  /** An end at midnight belongs to the day before. */
  private static final String KNOWN =
      """
      select id, started_at, due_at, amount + stood_still_days as days
        from service_case_clock
       where provisional and ended_at is null and escalation = 0 and unit = 'WORKING_DAYS'
         and not exists (
           select 1 from generate_series(
               extract(year from started_at at time zone 'Asia/Shanghai')::int,
               extract(year from (due_at - interval '1 second') at time zone 'Asia/Shanghai')::int) needed
            where needed not in (select year from working_calendar))
       order by started_at, id limit ? for update skip locked
      """;

  /** Its levels are as long after its end as they were. */
  private static final String RECKON =
      """
      update service_case_clock c
         set due_at = r.due_at, provisional = r.provisional, version = c.version + 1,
             project_manager_at = c.project_manager_at + (r.due_at - c.due_at),
             quality_department_at = c.quality_department_at + (r.due_at - c.due_at),
             street_at = c.street_at + (r.due_at - c.due_at),
             next_escalation_at = c.next_escalation_at + (r.due_at - c.due_at)
        from jsonb_to_recordset(?::jsonb) r(id uuid, due_at timestamptz, provisional boolean)
       where c.id = r.id
      returning c.id
      """;

  private final BatchStatements statements;
  private final WorkingCalendars calendars;

  ProvisionalClocks(BatchStatements statements, WorkingCalendars calendars) {
    this.statements = statements;
    this.calendars = calendars;
  }

  /** As the statement reads it. */
  record Reckoned(String id, String due_at, boolean provisional) {}

  /**
   * Reckons limits anew whose years are all known now.
   *
   * @param most how many at once
   * @return how many there were
   */
  int reckon(Instant now, int most) {
    WorkingCalendar calendar = calendars.current();
    List<Reckoned> reckoned = new ArrayList<>();
    statements.each(KNOWN, row -> reckoned.add(reckon(row, calendar, now)), most);
    return reckoned.isEmpty() ? 0 : statements.each(RECKON, row -> {}, JsonText.write(reckoned));
  }

  /** Nobody is late in hindsight: an end that would be over by now stays where it was. */
  private static Reckoned reckon(ResultSet row, WorkingCalendar calendar, Instant now)
      throws SQLException {
    Instant told = instant(row, "due_at");
    BigDecimal days = row.getBigDecimal("days");
    Deadline anew =
        calendar.deadline(instant(row, "started_at"), new RuleAmount(days, RuleUnit.WORKING_DAYS));
    Instant due = anew.at().isAfter(now) ? anew.at() : told;
    return new Reckoned(row.getString("id"), due.toString(), anew.provisional());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
