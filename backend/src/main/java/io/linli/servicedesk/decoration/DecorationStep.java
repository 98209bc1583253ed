package io.linli.servicedesk.decoration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What happened to a decoration. */
@Entity
@Immutable
@Table(name = "decoration_step")
class DecorationStep {
  @Id UUID id;

  @Column(name = "filing_id")
  UUID filingId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  /** {@link DecorationMove}, or {@code FILE}. */
  String move;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  DecorationState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  DecorationState toState;

  Instant at;
  String subject;
  String note;

  protected DecorationStep() {}

  DecorationStep(
      UUID id,
      DecorationFiling filing,
      String move,
      DecorationState from,
      String subject,
      String note,
      Instant at) {
    this.id = id;
    this.filingId = filing.id;
    this.communityId = filing.communityId;
    this.tenantId = filing.tenantId;
    this.areaCode = filing.areaCode;
    this.move = move;
    this.fromState = from;
    this.toState = filing.state;
    this.at = at;
    this.subject = subject;
    this.note = note;
  }
}
