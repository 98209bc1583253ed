package io.linli.servicedesk.servicecase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody looked at a person's name and telephone in full (domain.md T6). */
@Entity
@Immutable
@Table(name = "service_case_look")
class CaseLook {
  @Id UUID id;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  String subject;
  Instant at;
  String reason;

  protected CaseLook() {}

  CaseLook(UUID id, CaseContact contact, String subject, String reason, Instant now) {
    this.id = id;
    this.caseId = contact.id;
    this.communityId = contact.communityId;
    this.tenantId = contact.tenantId;
    this.areaCode = contact.areaCode;
    this.subject = subject;
    this.reason = reason;
    this.at = now;
  }
}
