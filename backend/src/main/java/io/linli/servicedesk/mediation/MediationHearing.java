package io.linli.servicedesk.mediation;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A meeting of the parties with the mediator, planned and then held. */
@Entity
@Table(name = "mediation_hearing")
@DynamicUpdate
class MediationHearing {
  @Id UUID id;

  @Column(name = "mediation_id", updatable = false)
  UUID mediationId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "company_sees", updatable = false)
  boolean companySees;

  @Column(name = "level_digits", updatable = false)
  int levelDigits;

  @Column(name = "planned_at", updatable = false)
  Instant plannedAt;

  @Column(updatable = false)
  String place;

  @Column(name = "held_at")
  Instant heldAt;

  @Column(columnDefinition = "integer[]")
  Integer[] present;

  String record;

  @Version long version;

  protected MediationHearing() {}

  MediationHearing(UUID id, Mediation mediation, Instant plannedAt, String place) {
    this.id = id;
    this.mediationId = mediation.id;
    this.communityId = mediation.communityId;
    this.tenantId = mediation.tenantId;
    this.areaCode = mediation.areaCode;
    this.companySees = mediation.companySees;
    this.levelDigits = mediation.levelDigits;
    this.plannedAt = plannedAt;
    this.place = place.strip();
  }

  /**
   * Notes that it was held.
   *
   * @param parties numbers of those who came
   */
  void hold(Collection<Integer> parties, String text, Instant at) {
    if (heldAt != null) {
      throw Problem.of(ServiceDeskProblem.HEARING_RECORDED);
    }
    heldAt = at;
    present = parties.stream().distinct().sorted().toArray(Integer[]::new);
    record = text.strip();
  }
}
