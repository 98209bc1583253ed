package io.linli.servicedesk.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one party agrees to do, in one draft of the agreement. */
@Entity
@Immutable
@Table(name = "mediation_term")
class MediationTerm {
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

  int draft;
  int position;

  @Column(name = "party_number")
  int partyNumber;

  String duty;

  @Column(name = "due_on")
  LocalDate dueOn;

  protected MediationTerm() {}

  MediationTerm(UUID id, Mediation mediation, int position, MediationRequests.Term request) {
    this.id = id;
    this.mediationId = mediation.id;
    this.communityId = mediation.communityId;
    this.tenantId = mediation.tenantId;
    this.areaCode = mediation.areaCode;
    this.companySees = mediation.companySees;
    this.levelDigits = mediation.levelDigits;
    this.draft = mediation.drafts;
    this.position = position;
    this.partyNumber = request.partyNumber();
    this.duty = request.duty().strip();
    this.dueOn = request.dueOn();
  }
}
