package io.linli.resident.family;

import io.linli.platform.problem.Problem;
import io.linli.resident.ResidentProblem;
import io.linli.resident.residency.HouseholdPlace;
import io.linli.resident.residency.ResidencyRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An owner asks a member of the family in, and answers for it (domain.md T5). */
@Entity
@Table(name = "family_invitation")
@DynamicUpdate // only where it stands may be changed
class FamilyInvitation {
  enum Status {
    OPEN,
    ACCEPTED,
    REVOKED
  }

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

  @Column(name = "sponsor_id", updatable = false)
  UUID sponsorId;

  @Column(name = "invited_by", updatable = false)
  String invitedBy;

  @Column(updatable = false)
  String name;

  @Column(updatable = false)
  String relation;

  @Enumerated(EnumType.STRING)
  Status status;

  @Column(name = "expires_at", updatable = false)
  Instant expiresAt;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Version long version;

  protected FamilyInvitation() {}

  FamilyInvitation(
      UUID id,
      ResidencyRecord sponsor,
      FamilyRequests.Making request,
      Instant now,
      Instant expiresAt) {
    this.id = id;
    this.communityId = sponsor.household().communityId();
    this.tenantId = sponsor.household().tenantId();
    this.areaCode = sponsor.household().areaCode();
    this.buildingId = sponsor.household().buildingId();
    this.householdId = sponsor.household().householdId();
    this.sponsorId = sponsor.id();
    this.invitedBy = sponsor.subject();
    this.name = request.name().strip();
    this.relation = request.relation();
    this.status = Status.OPEN;
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  HouseholdPlace place() {
    return new HouseholdPlace(communityId, tenantId, areaCode, buildingId, householdId);
  }

  void accept(Instant now) {
    requireOpen();
    if (!now.isBefore(expiresAt)) {
      throw Problem.of(ResidentProblem.FAMILY_INVITATION_EXPIRED);
    }
    status = Status.ACCEPTED;
  }

  /** Ends it without anybody; one that has run out may be revoked too. */
  void revoke() {
    requireOpen();
    status = Status.REVOKED;
  }

  private void requireOpen() {
    if (status != Status.OPEN) {
      throw Problem.of(ResidentProblem.FAMILY_INVITATION_CLOSED, status.name());
    }
  }
}
