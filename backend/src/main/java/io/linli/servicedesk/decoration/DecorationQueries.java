package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Lists decorations, days without a visit and published breaches under the caller's policies. */
@ApplicationScoped
class DecorationQueries {
  private static final String FILINGS =
      """
      select f.id, f.community_id, f.area_code, f.household_id, f.contractor_name, f.starts_on, f.ends_on, f.state,
             (select max(v.day) from decoration_visit v where v.filing_id = f.id)
        from decoration_filing f
       where (f.area_code, f.id) > (:area, :id)
         and (cast(:community as uuid) is null or f.community_id = :community)
         and (cast(:state as text) is null or f.state = :state)
       order by f.area_code, f.id limit :fetch
      """;

  /**
   * A day counts from the one on which work began to the one before the check, and only when it is
   * over: today somebody may still come by.
   */
  private static final String MISSED =
      """
      select f.id, f.community_id, f.area_code, f.household_id, cast(d as date) as day
        from decoration_filing f,
             generate_series(
               greatest(cast(:since as date), cast(f.started_at at time zone 'Asia/Shanghai' as date)),
               least(cast(:today as date), cast(f.checked_at at time zone 'Asia/Shanghai' as date)) - 1,
               interval '1 day') d
       where f.started_at is not null and (f.area_code, f.id) >= (:area, :id)
         and (f.area_code, f.id, cast(d as date)) > (:area, :id, cast(:day as date))
         and (cast(:community as uuid) is null or f.community_id = :community)
         and not exists (select from decoration_visit v where v.filing_id = f.id and v.day = cast(d as date))
       order by f.area_code, f.id, day limit :fetch
      """;

  private static final String BREACHES =
      """
      select id, community_name, area_code, contractor_name, contractor_code, prohibited_act, breach,
             happened_on, published_at
        from contractor_breach
       where taken_down_at is null and (area_code, id) > (:area, :id)
         and area_code >= :below and area_code < :below || ':'
         and (cast(:contractor as text) is null or contractor_name = :contractor)
       order by area_code, id limit :fetch
      """;

  private final EntityManager entities;
  private final Clock clock;

  DecorationQueries(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * @param communityId only of this community, null for all
   * @param state only in this state, null for all
   */
  Page<DecorationFilingSummary> filings(PageRequest page, UUID communityId, DecorationState state) {
    List<DecorationFilingSummary> rows =
        session()
            .createNativeQuery(FILINGS, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("community", communityId, UUID.class)
            .setParameter("state", state == null ? null : state.name(), String.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(DecorationQueries::filing)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  /**
   * @param communityId only of this community, null for all
   * @param since first day, null for all of them
   */
  Page<MissedVisitResponse> missed(PageRequest page, UUID communityId, LocalDate since) {
    List<MissedVisitResponse> rows =
        session()
            .createNativeQuery(MISSED, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("day", LocalDate.parse(page.after(2, LocalDate.EPOCH.toString())))
            .setParameter("community", communityId, UUID.class)
            .setParameter("since", since == null ? LocalDate.EPOCH : since)
            .setParameter("today", LocalDate.now(clock))
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(DecorationQueries::missedVisit)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.decorationFilingId(), row.day()));
  }

  /**
   * What everybody may read.
   *
   * @param below only below this area code, null for all
   * @param contractor only of the contractor of this name, null for all
   */
  Page<ListedBreachResponse> breaches(PageRequest page, String below, String contractor) {
    List<ListedBreachResponse> rows =
        session()
            .createNativeQuery(BREACHES, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("below", below == null ? "" : below)
            .setParameter("contractor", contractor, String.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(DecorationQueries::breach)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private static DecorationFilingSummary filing(Object[] row) {
    return new DecorationFilingSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        (LocalDate) row[5],
        (LocalDate) row[6],
        DecorationState.valueOf((String) row[7]),
        (LocalDate) row[8]);
  }

  private static MissedVisitResponse missedVisit(Object[] row) {
    return new MissedVisitResponse(
        (UUID) row[0], (UUID) row[1], (String) row[2], (UUID) row[3], (LocalDate) row[4]);
  }

  private static ListedBreachResponse breach(Object[] row) {
    return new ListedBreachResponse(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (LocalDate) row[7],
        ChinaTime.of((Instant) row[8]));
  }
}
