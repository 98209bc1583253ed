package io.linli.servicedesk.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who a party is that is a person; seen by whoever mediates now and whoever asked (T6). */
@Entity
@Immutable
@Table(name = "mediation_party_identity")
class PartyIdentity {
  /** The party's. */
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

  @Column(name = "requesting_tenant_id")
  UUID requestingTenantId;

  String name;
  String telephone;

  protected PartyIdentity() {}

  PartyIdentity(MediationParty party, UUID requestingTenantId, MediationRequests.Party request) {
    this.id = party.id;
    this.mediationId = party.mediationId;
    this.communityId = party.communityId;
    this.tenantId = party.tenantId;
    this.areaCode = party.areaCode;
    this.companySees = party.companySees;
    this.levelDigits = party.levelDigits;
    this.requestingTenantId = requestingTenantId;
    this.name = request.name().strip();
    this.telephone = request.telephone();
  }
}
