package io.linli.servicedesk.mediation;

import io.linli.platform.caller.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody looked at who a party is (domain.md T6). */
@Entity
@Immutable
@Table(name = "mediation_look")
class MediationLook {
  @Id UUID id;

  @Column(name = "mediation_id")
  UUID mediationId;

  @Column(name = "party_id")
  UUID partyId;

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

  @Column(name = "looking_tenant_id")
  UUID lookingTenantId;

  String subject;
  Instant at;
  String reason;

  protected MediationLook() {}

  MediationLook(UUID id, PartyIdentity identity, Caller caller, String reason, Instant now) {
    this.id = id;
    this.mediationId = identity.mediationId;
    this.partyId = identity.id;
    this.communityId = identity.communityId;
    this.tenantId = identity.tenantId;
    this.areaCode = identity.areaCode;
    this.companySees = identity.companySees;
    this.levelDigits = identity.levelDigits;
    this.lookingTenantId = caller.tenantId();
    this.subject = caller.subject();
    this.reason = reason;
    this.at = now;
  }
}
