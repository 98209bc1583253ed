package io.linli.facility.ledger;

import io.linli.estate.CommunityFacts;
import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityKind;
import io.linli.facility.FacilityProblem;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the ledger (domain.md E7): one lift, or 120 lamps of a kind. Its condition is that of
 * the latest finding; until there is one, it counts as sound and no rate counts it.
 */
@Entity
@Table(name = "facility")
class Facility {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "building_id")
  UUID buildingId;

  @Column(name = "unit_id")
  UUID unitId;

  @Enumerated(EnumType.STRING)
  FacilityKind kind;

  String number;
  String name;
  String place;
  int units;
  String maker;
  String model;

  @Column(name = "installed_on")
  LocalDate installedOn;

  String responsible;

  @Column(name = "registered_at", updatable = false)
  Instant registeredAt;

  @Enumerated(EnumType.STRING)
  FacilityCondition condition;

  @Column(name = "faulty_units")
  int faultyUnits;

  @Column(name = "condition_since")
  Instant conditionSince;

  @Version long version;

  protected Facility() {}

  Facility(UUID id, CommunityFacts community, FacilityKind kind, Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.kind = kind;
    this.registeredAt = now;
    this.condition = FacilityCondition.SOUND;
  }

  /**
   * Changes what the ledger says of it.
   *
   * @throws Problem {@code facility-scrapped}
   */
  void describe(FacilityRequests.Description description) {
    requireInPlace();
    number = description.number().strip();
    name = description.name().strip();
    buildingId = description.buildingId();
    unitId = description.unitId();
    place = description.place();
    units = description.units();
    maker = description.maker();
    model = description.model();
    installedOn = description.installedOn();
    responsible = description.responsible();
  }

  /** That it was found in a condition; what was seen before the last finding changes nothing. */
  void find(FacilityCondition found, int faulty, Instant at) {
    if (isFoundBefore(at)) {
      condition = found;
      faultyUnits = faulty;
      conditionSince = at;
    }
  }

  /** Whether nobody has looked later than this. */
  boolean isFoundBefore(Instant at) {
    return conditionSince == null || !at.isBefore(conditionSince);
  }

  /**
   * @throws Problem {@code facility-scrapped}
   */
  void requireInPlace() {
    if (condition == FacilityCondition.SCRAPPED) {
      throw Problem.of(FacilityProblem.FACILITY_SCRAPPED);
    }
  }

  FacilityKey key() {
    return new FacilityKey(id, communityId, tenantId, areaCode, kind, units, installedOn);
  }
}
