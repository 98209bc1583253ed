package io.linli.servicedesk.mediation;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
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

/** A side of a dispute; a person by the masked name. */
@Entity
@Table(name = "mediation_party")
@DynamicUpdate
class MediationParty {
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

  @Column(updatable = false)
  int number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  PartyKind kind;

  @Column(name = "name_shown", updatable = false)
  String nameShown;

  @Column(name = "household_id", updatable = false)
  UUID householdId;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "signed_how")
  String signedHow;

  @Version long version;

  protected MediationParty() {}

  MediationParty(UUID id, Mediation mediation, int number, MediationRequests.Party request) {
    this.id = id;
    this.mediationId = mediation.id;
    this.communityId = mediation.communityId;
    this.tenantId = mediation.tenantId;
    this.areaCode = mediation.areaCode;
    this.companySees = mediation.companySees;
    this.levelDigits = mediation.levelDigits;
    this.number = number;
    this.kind = request.kind();
    String name = request.name().strip();
    this.nameShown =
        kind.isPerson() ? name.substring(0, name.offsetByCodePoints(0, 1)) + "*" : name;
    this.householdId = request.householdId();
  }

  void sign(String how, Instant at) {
    if (signedAt != null) {
      throw Problem.of(ServiceDeskProblem.SIGNED_ALREADY);
    }
    signedAt = at;
    signedHow = how.strip();
  }

  /** The text that was signed holds no more. */
  void voidSignature() {
    signedAt = null;
    signedHow = null;
  }
}
