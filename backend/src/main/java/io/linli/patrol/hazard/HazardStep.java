package io.linli.patrol.hazard;

import io.linli.patrol.HazardState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What happened to a hazard. */
@Entity
@Immutable
@Table(name = "hazard_step")
class HazardStep {
  @Id UUID id;

  @Column(name = "hazard_id")
  UUID hazardId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  /** {@link HazardMove}, or {@code NOTE}. */
  String move;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  HazardState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  HazardState toState;

  Instant at;
  String subject;

  @Column(name = "acting_as")
  @Enumerated(EnumType.STRING)
  HazardActor actingAs;

  String note;

  protected HazardStep() {}

  /** What a step is, besides the hazard that it belongs to. */
  record Made(
      String move, HazardState from, Instant at, String subject, HazardActor as, String note) {}

  HazardStep(UUID id, Hazard hazard, Made made) {
    this.id = id;
    this.hazardId = hazard.id;
    this.communityId = hazard.communityId;
    this.tenantId = hazard.tenantId;
    this.areaCode = hazard.areaCode;
    this.move = made.move();
    this.fromState = made.from();
    this.toState = hazard.state;
    this.at = made.at();
    this.subject = made.subject();
    this.actingAs = made.as();
    this.note = made.note();
  }
}
