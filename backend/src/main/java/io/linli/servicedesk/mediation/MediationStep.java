package io.linli.servicedesk.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What happened to a mediation. */
@Entity
@Immutable
@Table(name = "mediation_step")
class MediationStep {
  @Id UUID id;

  @Column(name = "mediation_id")
  UUID mediationId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "company_sees")
  boolean companySees;

  @Column(name = "level_digits")
  int levelDigits;

  @Column(name = "at_level")
  @Enumerated(EnumType.STRING)
  MediationLevel atLevel;

  /** {@link MediationMove}, or {@code REQUEST}. */
  String move;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  MediationState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  MediationState toState;

  Instant at;
  String subject;

  @Column(name = "acting_as")
  @Enumerated(EnumType.STRING)
  MediationActor actingAs;

  String note;

  protected MediationStep() {}

  /**
   * What a step is, besides the mediation that it belongs to.
   *
   * @param level at which it was made
   */
  record Made(
      MediationLevel level,
      String move,
      MediationState from,
      String subject,
      MediationActor as,
      String note,
      Instant at) {}

  MediationStep(UUID id, Mediation mediation, Made made) {
    this.id = id;
    this.mediationId = mediation.id;
    this.communityId = mediation.communityId;
    this.tenantId = mediation.tenantId;
    this.areaCode = mediation.areaCode;
    this.companySees = mediation.companySees;
    this.levelDigits = mediation.levelDigits;
    this.atLevel = made.level();
    this.move = made.move();
    this.fromState = made.from();
    this.toState = mediation.state;
    this.at = made.at();
    this.subject = made.subject();
    this.actingAs = made.as();
    this.note = made.note();
  }
}
