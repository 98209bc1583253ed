package io.linli.facility.duty;

import io.linli.facility.DutyTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads rosters, persons masked, and what is missing in them, under the caller's policies. */
@ApplicationScoped
class DutyQueries {
  private static final String COLUMNS =
      "select id, community_id, area_code, day, shift, manager, name_masked, telephone_masked"
          + " from duty_shift where ";

  private static final String LIST =
      COLUMNS
          + """
          (area_code, day, id) > (:area, :day, :id) and day >= :from and day <= :to
             and (cast(:community as uuid) is null or community_id = :community)
           order by area_code, day, id limit :fetch
          """;

  /** Estates that a tenant manages, on holidays without a manager on duty. */
  private static final String GAPS =
      """
      select c.id, c.name, c.area_code, d.day, d.name as holiday
        from community c cross join working_calendar_day d
       where (c.area_code, c.id, d.day) > (:area, :id, :day) and d.kind = 'HOLIDAY' and d.day >= :from and d.day <= :to
         and c.management_mode in ('PROFESSIONAL_COMPANY', 'QUASI_PROPERTY', 'NEIGHBOURHOOD_CUSTODY', 'STREET_CUSTODY')
         and (cast(:community as uuid) is null or c.id = :community)
         and not exists (select from duty_shift s where s.community_id = c.id and s.day = d.day and s.manager)
       order by c.area_code, c.id, d.day limit :fetch
      """;

  private static final String BEFORE_ALL = "0001-01-01";
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;

  DutyQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Which days, both of them included.
   *
   * @param communityId of this community alone, null for all
   */
  record Span(LocalDate from, LocalDate to, UUID communityId) {}

  Optional<DutyShiftResponse> find(UUID id) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(COLUMNS + "id = :id", Object[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(DutyQueries::shift);
  }

  /** In the order of area and day. */
  Page<DutyShiftResponse> list(PageRequest page, Span span) {
    List<DutyShiftResponse> rows =
        rows(LIST, page, span, page.after(1, BEFORE_ALL), page.after(2, FIRST)).stream()
            .map(DutyQueries::shift)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.day(), row.id()));
  }

  /** In the order of area, community and day. */
  Page<DutyGapResponse> gaps(PageRequest page, Span span) {
    List<DutyGapResponse> rows =
        rows(GAPS, page, span, page.after(2, BEFORE_ALL), page.after(1, FIRST)).stream()
            .map(DutyQueries::gap)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.communityId(), row.day()));
  }

  /** Whether the holidays of a year are known. */
  boolean knows(int year) {
    return !entities
        .createNativeQuery("select 1 from working_calendar where year = :year")
        .setParameter("year", year)
        .getResultList()
        .isEmpty();
  }

  private List<Object[]> rows(String sql, PageRequest page, Span span, String day, UUID id) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("area", page.after(0, ""))
        .setParameter("day", LocalDate.parse(day))
        .setParameter("id", id)
        .setParameter("from", span.from())
        .setParameter("to", span.to())
        .setParameter("community", span.communityId(), UUID.class)
        .setParameter("fetch", page.fetch())
        .getResultList();
  }

  private static DutyShiftResponse shift(Object[] row) {
    return new DutyShiftResponse(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (LocalDate) row[3],
        DutyTime.valueOf((String) row[4]),
        (Boolean) row[5],
        (String) row[6],
        (String) row[7]);
  }

  private static DutyGapResponse gap(Object[] row) {
    return new DutyGapResponse(
        (UUID) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (String) row[4]);
  }
}
