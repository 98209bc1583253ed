package io.linli.facility.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Makes the services that plans have done, ahead of their days. Each statement makes the next time
 * of some plans and moves those on, both or neither; replicas skip what another holds, and a
 * service that is there already stays the one.
 */
@ApplicationScoped
class DueServices {
  private static final String MAKE =
      """
      with due as (
        select id from facility_service_plan
         where ended_on is null and next_due_on <= ?::date + ahead_days and (?::uuid is null or id = ?::uuid)
         order by next_due_on, id limit ? for update skip locked),
      moved as (
        update facility_service_plan p
           set generated = p.generated + 1, version = p.version + 1,
               next_due_on = (p.starts_on + (p.generated + 1) * case p.every when 'WEEK' then interval '1 week'
                 when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months'
                 when 'YEAR' then interval '1 year' end)::date
          from due where p.id = due.id
        returning p.id, p.community_id, p.facility_id, p.facility_kind, old.next_due_on as due_on),
      made as (
        insert into facility_service (plan_id, facility_id, community_id, tenant_id, area_code, due_on, generated_at)
        select m.id, f.id, f.community_id, f.tenant_id, f.area_code, m.due_on, ?
          from moved m join facility f on f.community_id = m.community_id
           and f.kind = m.facility_kind and (m.facility_id is null or f.id = m.facility_id)
         where f.condition <> 'SCRAPPED' and (f.installed_on is null or f.installed_on <= m.due_on)
        on conflict do nothing)
      select count(*) from moved
      """;

  /** What a new facility is due for among the times that its kind's plans have made already. */
  private static final String CATCH_UP =
      """
      insert into facility_service (plan_id, facility_id, community_id, tenant_id, area_code, due_on, generated_at)
      select p.id, f.id, f.community_id, f.tenant_id, f.area_code, times.due_on, ?
        from facility f
        join facility_service_plan p on p.community_id = f.community_id and p.facility_kind = f.kind
                                      and p.facility_id is null
       cross join lateral (
         select (p.starts_on + n * case p.every when 'WEEK' then interval '1 week' when 'MONTH' then interval '1 month'
                  when 'QUARTER' then interval '3 months' when 'YEAR' then interval '1 year' end)::date as due_on
           from generate_series(0, p.generated - 1) n) times
       where f.id = ? and p.ended_on is null and times.due_on >= ?::date
      on conflict do nothing
      """;

  /**
   * Makes the next services of plans whose time has come.
   *
   * @param planId of this plan alone, null for all
   * @param most plans at once
   * @return how many plans moved on; one that is behind by several times is met as often
   */
  int make(Connection connection, Instant now, LocalDate today, UUID planId, int most)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MAKE)) {
      statement.setObject(1, today);
      statement.setObject(2, planId);
      statement.setObject(3, planId);
      statement.setInt(4, most);
      statement.setObject(5, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** Lets a new facility take part in what is planned for its kind from today on. */
  void catchUp(Connection connection, Instant now, LocalDate today, UUID facilityId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CATCH_UP)) {
      statement.setObject(1, now.atOffset(ZoneOffset.UTC));
      statement.setObject(2, facilityId);
      statement.setObject(3, today);
      statement.executeUpdate();
    }
  }
}
