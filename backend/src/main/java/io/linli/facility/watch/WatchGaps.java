package io.linli.facility.watch;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Days on which a group of four filed nothing, not even that all was well (domain.md T4). */
@ApplicationScoped
class WatchGaps {
  private static final int LONGEST_DAYS = 92;
  private static final int WEEK = 7;

  private static final String SQL =
      """
      select g.community_id, g.area_code, cast(days.day as date)
        from watch_group g
       cross join generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') days (day)
       where (g.area_code, g.community_id, cast(days.day as date)) > (:area, :id, :day)
         and days.day >= g.founded_on and (cast(:community as uuid) is null or g.community_id = :community)
         and not exists (select from watch_finding f
                          where f.community_id = g.community_id and f.seen_on = cast(days.day as date))
       order by g.area_code, g.community_id, days.day limit :fetch
      """;

  private final EntityManager entities;
  private final Clock clock;

  WatchGaps(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * In the order of area, community and day. Today isn't over, and so no gap.
   *
   * @param from null for a week before the last day
   * @param to null for yesterday, which is also the latest
   */
  Page<WatchGapResponse> list(PageRequest page, LocalDate from, LocalDate to, UUID communityId) {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    LocalDate last = to == null || to.isAfter(yesterday) ? yesterday : to;
    LocalDate first = Objects.requireNonNullElse(from, last.minusDays(WEEK - 1));
    if (to != null && from != null && to.isBefore(from)) {
      throw Problem.invalid(Violation.at("?to", "days-turned-round"));
    }
    if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
      throw Problem.invalid(Violation.at("?to", "days-too-many", LONGEST_DAYS));
    }
    List<WatchGapResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL, Object[].class)
            .setParameter("from", first.atStartOfDay())
            .setParameter("to", last.atStartOfDay())
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("day", LocalDate.parse(page.after(2, "0001-01-01")))
            .setParameter("community", communityId, UUID.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(row -> new WatchGapResponse((UUID) row[0], (String) row[1], (LocalDate) row[2]))
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.communityId(), row.day()));
  }
}
