package io.linli.estate.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The public card of a community, which crosses tenants by design; a trigger keeps it. */
@Entity
@Immutable
@Table(name = "community_card")
class CardRecord {
  @Id
  @Column(name = "community_id")
  UUID communityId;

  String code;
  String name;
  String address;

  @Column(name = "area_code")
  String areaCode;

  int buildings;
  int households;

  @Column(name = "floor_area")
  BigDecimal floorArea;

  @Column(name = "managing_tenant")
  String managingTenant;

  @Column(name = "rating_stars")
  Integer ratingStars;

  @Column(name = "rating_band")
  String ratingBand;

  @Column(name = "rating_year")
  Integer ratingYear;

  @Column(name = "rated_at")
  Instant ratedAt;

  protected CardRecord() {}
}
