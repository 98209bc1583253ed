package io.linli.resident.head;

import io.linli.resident.residency.HouseholdPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A resident whom the managing tenant has made head of a building (domain.md T5, G4). */
@Entity
@Table(name = "building_head")
@DynamicUpdate // only its end may be changed
class BuildingHead {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "building_id", updatable = false)
  UUID buildingId;

  @Column(name = "residency_id", updatable = false)
  UUID residencyId;

  @Column(name = "appointed_at", updatable = false)
  Instant appointedAt;

  @Column(name = "ended_at")
  Instant endedAt;

  @Version long version;

  protected BuildingHead() {}

  BuildingHead(UUID id, HouseholdPlace home, UUID residencyId, Instant now) {
    this.id = id;
    this.communityId = home.communityId();
    this.tenantId = home.tenantId();
    this.areaCode = home.areaCode();
    this.buildingId = home.buildingId();
    this.residencyId = residencyId;
    this.appointedAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }
}
