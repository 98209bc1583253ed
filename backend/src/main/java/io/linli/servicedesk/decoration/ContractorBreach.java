package io.linli.servicedesk.decoration;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * That a contractor broke the rules, as everybody who has signed in may read it (domain.md S8): an
 * organisation, never a person.
 */
@Entity
@Table(name = "contractor_breach")
@DynamicUpdate
class ContractorBreach {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "visit_id", updatable = false)
  UUID visitId;

  @Column(name = "community_name", updatable = false)
  String communityName;

  @Column(name = "contractor_name", updatable = false)
  String contractorName;

  @Column(name = "contractor_code", updatable = false)
  String contractorCode;

  @Column(name = "prohibited_act", updatable = false)
  String prohibitedAct;

  @Column(updatable = false)
  String breach;

  @Column(name = "happened_on", updatable = false)
  LocalDate happenedOn;

  @Column(name = "published_at", updatable = false)
  Instant publishedAt;

  @Column(name = "published_by", updatable = false)
  String publishedBy;

  @Column(name = "taken_down_at")
  Instant takenDownAt;

  @Column(name = "taken_down_for")
  String takenDownFor;

  @Version long version;

  protected ContractorBreach() {}

  ContractorBreach(
      UUID id,
      DecorationVisit visit,
      DecorationFiling filing,
      String communityName,
      String breach,
      String publishedBy,
      Instant now) {
    this.id = id;
    this.communityId = visit.communityId;
    this.tenantId = visit.tenantId;
    this.areaCode = visit.areaCode;
    this.visitId = visit.id;
    this.communityName = communityName;
    this.contractorName = filing.contractorName;
    this.contractorCode = filing.contractorCode;
    this.prohibitedAct = visit.prohibitedAct;
    this.breach = breach.strip();
    this.happenedOn = visit.day;
    this.publishedBy = publishedBy;
    this.publishedAt = now;
  }

  /** It was a mistake; nobody else reads it from now on. */
  void takeDown(String why, Instant now) {
    if (takenDownAt != null) {
      throw Problem.of(ServiceDeskProblem.BREACH_TAKEN_DOWN);
    }
    takenDownAt = now;
    takenDownFor = why.strip();
  }
}
