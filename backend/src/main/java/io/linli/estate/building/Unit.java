package io.linli.estate.building;

import io.linli.estate.community.CommunityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A unit of a building: the households behind one entrance. */
@Entity
@Table(name = "unit")
class Unit {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "building_id", updatable = false)
  UUID buildingId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  String code;

  protected Unit() {}

  Unit(UUID id, CommunityKey community, UUID buildingId, String code) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.buildingId = buildingId;
    this.code = code;
  }
}
