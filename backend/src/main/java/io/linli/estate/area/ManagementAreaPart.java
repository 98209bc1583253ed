package io.linli.estate.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A whole community of a management area, or one building of a community that was split. */
@Entity
@Table(name = "management_area_part")
class ManagementAreaPart {
  @Id UUID id;

  @Column(name = "management_area_id", updatable = false)
  UUID managementAreaId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "building_id", updatable = false)
  UUID buildingId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  boolean ended;

  protected ManagementAreaPart() {}

  ManagementAreaPart(UUID id, ManagementArea area, UUID communityId, UUID buildingId) {
    this.id = id;
    this.managementAreaId = area.id;
    this.areaCode = area.areaCode;
    this.communityId = communityId;
    this.buildingId = buildingId;
  }
}
