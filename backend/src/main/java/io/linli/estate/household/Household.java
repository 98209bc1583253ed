package io.linli.estate.household;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import io.linli.estate.building.BuildingKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One independent title unit of a building. Its floor area is in m² with two places. */
@Entity
@Table(name = "household")
class Household {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "building_id", updatable = false)
  UUID buildingId;

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "room_number")
  String roomNumber;

  Integer floor;

  @Column(name = "floor_area")
  BigDecimal floorArea;

  @Enumerated(EnumType.STRING)
  HouseholdUse use;

  @Column(name = "ownership_kind")
  @Enumerated(EnumType.STRING)
  OwnershipKind ownershipKind;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Household() {}

  Household(UUID id, BuildingKey building, HouseholdRequests.Description description, Instant now) {
    this.id = id;
    this.communityId = building.community().communityId();
    this.tenantId = building.community().tenantId();
    this.areaCode = building.community().areaCode();
    this.buildingId = building.buildingId();
    this.createdAt = now;
    describe(description, now);
  }

  void describe(HouseholdRequests.Description description, Instant now) {
    unitId = description.unitId();
    roomNumber = description.roomNumber().strip();
    floor = description.floor();
    floorArea = description.floorArea();
    use = description.use();
    ownershipKind = description.ownershipKind();
    updatedAt = now;
  }
}
