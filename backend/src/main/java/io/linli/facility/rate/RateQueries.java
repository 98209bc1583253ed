package io.linli.facility.rate;

import io.linli.estate.EstateGroup;
import io.linli.facility.PropertyRate;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Counts what was found about facilities, and measured of green areas, by groups of estates. */
@ApplicationScoped
class RateQueries {
  private static final String GROUPS =
      """
      select %1$s as grp, min(c.area_code), min(cast(c.tenant_id as text))
        from (select id as community_id, tenant_id, area_code from community) c
       where %1$s > :after and (cast(:community as uuid) is null or c.community_id = :community)
       group by 1 order by 1 limit :fetch
      """;

  /** The latest finding counts, unless it is too old; what was gone by then doesn't. */
  private static final String FINDINGS =
      """
      with held as (select * from unnest(cast(:groups as text[]), cast(:oldest as timestamptz[])) held (grp, oldest)),
      found as (
        select held.grp, f.kind in ('STREET_LIGHT', 'STAIR_LIGHT') as light, f.units as there, r.units, r.faulty_units
          from facility f join held on held.grp = %s
          left join lateral (
            select units, faulty_units from facility_record
             where facility_id = f.id and condition is not null and done_at < :until and done_at >= held.oldest
             order by done_at desc, id desc limit 1) r on true
         where f.registered_at < :until and not (f.condition = 'SCRAPPED' and f.condition_since < :until))
      select grp, coalesce(sum(units - faulty_units) filter (where light), 0), coalesce(sum(units) filter (where light), 0),
             coalesce(sum(there) filter (where light and units is null), 0), coalesce(sum(units - faulty_units), 0),
             coalesce(sum(units), 0), coalesce(sum(there) filter (where units is null), 0)
        from found group by grp
      """;

  private static final String GREENERY =
      """
      select %1$s as grp, coalesce(sum(m.green_area), 0), coalesce(sum(m.land_area), 0), count(*) filter (where m.id is null)
        from (select id as community_id, tenant_id, area_code from community) c
        left join lateral (
          select id, green_area, land_area from green_area_measurement
           where community_id = c.community_id and measured_on < :until order by measured_on desc, id desc limit 1) m on true
       where %1$s = any(:groups) group by 1
      """;

  private final EntityManager entities;

  RateQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Estates that are counted together.
   *
   * @param areaCode of one of them
   * @param tenantId of one of them
   */
  record Group(String key, String areaCode, UUID tenantId) {}

  /** A page of the groups of estates that the caller sees. */
  List<Group> groups(EstateGroup by, UUID communityId, PageRequest page) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(GROUPS.formatted(by.key("c")), Object[].class)
        .setParameter("after", page.after(0, ""))
        .setParameter("community", communityId, UUID.class)
        .setParameter("fetch", page.fetch())
        .getResultList()
        .stream()
        .map(row -> new Group((String) row[0], (String) row[1], UUID.fromString((String) row[2])))
        .toList();
  }

  /** Some communities, each a group, as far as the caller sees them. */
  List<Group> communities(Collection<UUID> ids) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select id, area_code, tenant_id from community where id = any(:ids)", Object[].class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(row -> new Group(row[0].toString(), (String) row[1], (UUID) row[2]))
        .toList();
  }

  /**
   * What was found about facilities, by group.
   *
   * @param oldest since when a finding counts, by group
   * @param until end of the time in which it was made
   */
  Map<String, Map<PropertyRate, Ratio>> findings(
      EstateGroup by, Map<String, Instant> oldest, Instant until) {
    List<Map.Entry<String, Instant>> held = List.copyOf(oldest.entrySet());
    Map<String, Map<PropertyRate, Ratio>> ratios = new HashMap<>();
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(FINDINGS.formatted(by.key("f")), Object[].class)
            .setParameter("groups", held.stream().map(Map.Entry::getKey).toArray(String[]::new))
            .setParameter(
                "oldest",
                held.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
            .setParameter("until", until)
            .getResultList();
    for (Object[] row : rows) {
      Map<PropertyRate, Ratio> group = new EnumMap<>(PropertyRate.class);
      group.put(PropertyRate.LIGHTS_WORKING, ratio(row, 1));
      group.put(PropertyRate.SOUND, ratio(row, 4));
      ratios.put((String) row[0], group);
    }
    return ratios;
  }

  /** What was last measured of green areas, by group. */
  Map<String, Ratio> greenery(EstateGroup by, Collection<String> groups, LocalDate until) {
    Map<String, Ratio> ratios = new HashMap<>();
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(GREENERY.formatted(by.key("c")), Object[].class)
            .setParameter("groups", groups.toArray(String[]::new))
            .setParameter("until", until)
            .getResultList();
    rows.forEach(row -> ratios.put((String) row[0], ratio(row, 1)));
    return ratios;
  }

  private static Ratio ratio(Object[] row, int first) {
    return new Ratio(
        new BigDecimal(row[first].toString()),
        new BigDecimal(row[first + 1].toString()),
        ((Number) row[first + 2]).longValue());
  }
}
