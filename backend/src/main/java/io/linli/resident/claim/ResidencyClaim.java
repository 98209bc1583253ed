package io.linli.resident.claim;

import io.linli.resident.ClaimState;
import io.linli.resident.Move;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody says to live in a room, and to be who the register has there (domain.md T5). */
@Entity
@Table(name = "residency_claim")
@DynamicInsert // whose estate it is, only the database finds out
@DynamicUpdate // each kind of caller may change only some columns
class ResidencyClaim {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(updatable = false)
  String subject;

  @Column(updatable = false)
  String name;

  @Column(name = "building_code", updatable = false)
  String buildingCode;

  @Column(name = "unit_code", updatable = false)
  String unitCode;

  @Column(name = "room_number", updatable = false)
  String roomNumber;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false)
  ClaimState status;

  String reason;

  @Column(name = "residency_id")
  UUID residencyId;

  @Column(name = "lapses_at", updatable = false)
  Instant lapsesAt;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected ResidencyClaim() {}

  ResidencyClaim(
      UUID id, String subject, ClaimRequests.Submission request, Instant now, Instant lapsesAt) {
    this.id = id;
    this.subject = subject;
    this.communityId = request.communityId();
    this.name = request.name().strip();
    this.buildingCode = request.buildingCode().strip();
    this.unitCode = request.unitCode() == null ? null : request.unitCode().strip();
    this.roomNumber = request.roomNumber().strip();
    this.status = ClaimState.SUBMITTED;
    this.createdAt = now;
    this.updatedAt = now;
    this.lapsesAt = lapsesAt;
  }

  /** Ends it with a residency. */
  void confirm(UUID newResidency, Instant now) {
    take(Move.CONFIRM, now);
    residencyId = newResidency;
  }

  /** Ends it with nothing, and says why. */
  void refuse(String why, Instant now) {
    take(Move.REFUSE, now);
    reason = why;
  }

  void withdraw(Instant now) {
    take(Move.WITHDRAW, now);
  }

  /** Nobody decides a claim whose time is over, whether or not the service has noticed. */
  private void take(Move move, Instant now) {
    ClaimState stands =
        status == ClaimState.SUBMITTED && !now.isBefore(lapsesAt) ? ClaimState.LAPSED : status;
    status = move.take(stands);
    updatedAt = now;
  }
}
