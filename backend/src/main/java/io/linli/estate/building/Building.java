package io.linli.estate.building;

import io.linli.estate.community.CommunityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A building of a community (domain.md E1). Its floor area is in m² with two places. Fields are
 * public for the generated mapper; nothing outside sees the class.
 */
@Entity
@Table(name = "building")
class Building {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  public String code;

  @Column(name = "built_year")
  public Integer builtYear;

  public Integer floors;

  @Column(name = "declared_units")
  public int declaredUnits;

  public int elevators;

  @Column(name = "floor_area")
  public BigDecimal floorArea;

  @Column(name = "created_at", updatable = false)
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;

  @Version public long version;

  protected Building() {}

  Building(UUID id, CommunityKey community, BuildingRequests.Description description, Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.createdAt = now;
    describe(description, now);
  }

  void describe(BuildingRequests.Description description, Instant now) {
    code = description.code().strip();
    builtYear = description.builtYear();
    floors = description.floors();
    declaredUnits = description.declaredUnits();
    elevators = description.elevators();
    floorArea = description.floorArea();
    updatedAt = now;
  }

  CommunityKey community() {
    return new CommunityKey(communityId, tenantId, areaCode);
  }
}
