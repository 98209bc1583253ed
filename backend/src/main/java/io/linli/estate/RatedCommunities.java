package io.linli.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The communities of a supervisor's jurisdiction as an assessment sees them. */
@ApplicationScoped
public class RatedCommunities {
  private final EntityManager entities;

  RatedCommunities(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A community when a round opens.
   *
   * @param managingTenantId null while no tenant manages it: nobody does, or its owners by
   *     themselves
   * @param residentialFloorArea m², two places
   * @param commercialFloorArea m², two places
   */
  public record RatedCommunity(
      UUID id,
      String name,
      String areaCode,
      UUID managingTenantId,
      BigDecimal residentialFloorArea,
      BigDecimal commercialFloorArea) {}

  /**
   * What the register knows of a community that ratings measure.
   *
   * @param propertyRoomRatio per mille of the floor area, cut after two places; null while the
   *     floor area is unknown
   * @param haves those that the register says something of, and whether they are present
   */
  public record RegisterFacts(
      boolean enclosed, BigDecimal propertyRoomRatio, Map<Have, Boolean> haves) {
    public RegisterFacts {
      haves = Map.copyOf(haves);
    }
  }

  /** All communities that the caller sees, in the order of area and id. */
  public List<RatedCommunity> all() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select id, name, area_code,"
                + " case when management_mode in ('PROFESSIONAL_COMPANY', 'QUASI_PROPERTY',"
                + " 'NEIGHBOURHOOD_CUSTODY', 'STREET_CUSTODY')"
                + " then tenant_id end as managing_tenant_id,"
                + " residential_floor_area, commercial_floor_area"
                + " from community order by area_code, id",
            Object[].class)
        .getResultStream()
        .map(RatedCommunities::community)
        .toList();
  }

  /** What the register knows of a community; empty when the caller doesn't see it any more. */
  public Optional<RegisterFacts> facts(UUID communityId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select enclosed, property_room_area, residential_floor_area + commercial_floor_area"
                + " from community where id = :id",
            Object[].class)
        .setParameter("id", communityId)
        .getResultStream()
        .map(row -> facts(row, haves(communityId)))
        .findFirst();
  }

  /**
   * Shows a published rating on the community's public card, unless that shows one of a later year.
   *
   * @param stars 0 to 3
   * @param band code of the band, or of the verdict when the rating was forfeited
   * @param year of the round
   */
  public void showRating(UUID communityId, int stars, String band, int year, Instant at) {
    entities
        .createNativeQuery(
            "update community_card set rating_stars = :stars, rating_band = :band,"
                + " rating_year = :year, rated_at = :at where community_id = :id"
                + " and (rating_year is null or rating_year <= :year)")
        .setParameter("stars", stars)
        .setParameter("band", band)
        .setParameter("year", year)
        .setParameter("at", at)
        .setParameter("id", communityId)
        .executeUpdate();
  }

  private static RatedCommunity community(Object[] row) {
    return new RatedCommunity(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (UUID) row[3],
        (BigDecimal) row[4],
        (BigDecimal) row[5]);
  }

  private static RegisterFacts facts(Object[] row, Map<Have, Boolean> haves) {
    return new RegisterFacts(
        (boolean) row[0],
        PropertyRoomRatio.perMille((BigDecimal) row[1], (BigDecimal) row[2]),
        haves);
  }

  private Map<Have, Boolean> haves(UUID communityId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select have, present from community_have where community_id = :id", Object[].class)
        .setParameter("id", communityId)
        .getResultStream()
        .collect(Collectors.toMap(row -> Have.valueOf((String) row[0]), row -> (Boolean) row[1]));
  }
}
