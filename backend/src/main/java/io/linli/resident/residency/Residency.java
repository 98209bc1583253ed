package io.linli.resident.residency;

import io.linli.resident.Move;
import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A person who may see and act on a household, for the time for which it was one. The name is
 * written in full and read masked: no kind of caller but the household itself may read more.
 */
@Entity
@Table(name = "residency")
@DynamicUpdate // each kind of caller may change only some columns
class Residency {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "building_id", updatable = false)
  UUID buildingId;

  @Column(name = "household_id", updatable = false)
  UUID householdId;

  @Column(updatable = false)
  String subject;

  @Column(updatable = false)
  @ColumnTransformer(read = "name_masked")
  String name;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ResidencyKind kind;

  @Column(updatable = false)
  String relation;

  @Column(name = "occupant_id", updatable = false)
  UUID occupantId;

  @Column(name = "sponsor_id", updatable = false)
  UUID sponsorId;

  @Column(name = "sponsored_by", updatable = false)
  String sponsoredBy;

  @Enumerated(EnumType.STRING)
  ResidencyState status;

  @Column(name = "began_at", updatable = false)
  Instant beganAt;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Residency() {}

  Residency(UUID id, HouseholdPlace household, NewResident resident, Instant now) {
    this.id = id;
    this.communityId = household.communityId();
    this.tenantId = household.tenantId();
    this.areaCode = household.areaCode();
    this.buildingId = household.buildingId();
    this.householdId = household.householdId();
    this.subject = resident.subject();
    this.name = resident.name();
    this.kind = resident.kind();
    this.relation = resident.relation();
    this.occupantId = resident.occupantId();
    this.sponsorId = resident.sponsorId();
    this.sponsoredBy = resident.sponsoredBy();
    this.status = ResidencyState.ACTIVE;
    this.beganAt = now;
    this.updatedAt = now;
  }

  /** Takes a step; whatever hangs on the residency follows in the database, at once. */
  void take(Move move, Instant now) {
    status = move.take(status);
    endedAt = status == ResidencyState.ENDED ? now : null;
    updatedAt = now;
  }
}
