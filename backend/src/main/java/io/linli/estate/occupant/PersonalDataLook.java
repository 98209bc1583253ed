package io.linli.estate.occupant;

import io.linli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who looked at whose personal data in full, and why (domain.md T6). */
@Entity
@Immutable
@Table(name = "personal_data_look")
class PersonalDataLook {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "occupant_id")
  UUID occupantId;

  String subject;
  String reason;

  @Column(name = "looked_at")
  Instant lookedAt;

  @Column(name = "request_id")
  String requestId;

  protected PersonalDataLook() {}

  PersonalDataLook(Occupant occupant, String subject, String reason, Instant now, String request) {
    this.id = Ids.next();
    this.tenantId = occupant.tenantId;
    this.communityId = occupant.communityId;
    this.occupantId = occupant.id;
    this.subject = subject;
    this.reason = reason;
    this.lookedAt = now;
    this.requestId = request;
  }
}
