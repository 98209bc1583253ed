package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.CaseState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What happened to a case. */
@Entity
@Immutable
@Table(name = "service_case_step")
class CaseStep {
  @Id UUID id;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  /** {@link CaseMove}, or {@code OPEN}. */
  String move;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  CaseState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  CaseState toState;

  Instant at;
  String subject;

  @Column(name = "acting_as")
  @Enumerated(EnumType.STRING)
  ActingAs actingAs;

  String person;

  @Column(name = "person_household_id")
  UUID personHouseholdId;

  String note;
  Integer satisfaction;

  protected CaseStep() {}

  /** What a step is, besides the case that it belongs to. */
  record Made(
      String move,
      CaseState from,
      String subject,
      ActingAs as,
      CaseSteps.Remark remark,
      Instant at) {}

  CaseStep(UUID id, ServiceCase serviceCase, Made made) {
    this.id = id;
    this.caseId = serviceCase.id;
    this.communityId = serviceCase.communityId;
    this.tenantId = serviceCase.tenantId;
    this.areaCode = serviceCase.areaCode;
    this.move = made.move();
    this.fromState = made.from();
    this.toState = serviceCase.state;
    this.at = made.at();
    this.subject = made.subject();
    this.actingAs = made.as();
    this.note = made.remark().note();
    this.satisfaction = made.remark().satisfaction();
    this.person = serviceCase.person;
    this.personHouseholdId = serviceCase.personHouseholdId;
  }
}
