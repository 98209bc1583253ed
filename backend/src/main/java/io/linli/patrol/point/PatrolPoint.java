package io.linli.patrol.point;

import io.linli.estate.CommunityFacts;
import io.linli.patrol.PatrolProblem;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A place of an estate that rounds lead past: at a building, or a common place. It can be retired
 * and is never lost, so that what was checked there keeps its place. Fields are public for the
 * generated mapper.
 */
@Entity
@Table(name = "patrol_point")
class PatrolPoint {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  public String name;

  @Column(name = "building_id")
  public UUID buildingId;

  @Column(name = "qr_text")
  public String qrText;

  public BigDecimal latitude;
  public BigDecimal longitude;

  @Column(name = "retired_at")
  public Instant retiredAt;

  @Column(name = "retired_because")
  public String retiredBecause;

  @Version public long version;

  protected PatrolPoint() {}

  PatrolPoint(UUID id, CommunityFacts community, PatrolPointRequests.Description description) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    describe(description);
  }

  void describe(PatrolPointRequests.Description description) {
    requireInUse();
    name = description.name().strip();
    buildingId = description.buildingId();
    qrText = description.qrText();
    latitude = description.latitude();
    longitude = description.longitude();
  }

  void retire(String reason, Instant now) {
    requireInUse();
    retiredAt = now;
    retiredBecause = reason.strip();
  }

  private void requireInUse() {
    if (retiredAt != null) {
      throw Problem.of(PatrolProblem.POINT_RETIRED, name);
    }
  }
}
