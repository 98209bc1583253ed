package io.linli.servicedesk.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A case that a draw has chosen. */
@Entity
@Immutable
@Table(name = "follow_up_draw_case")
class DrawnCase {
  @Id UUID id;

  @Column(name = "draw_id")
  UUID drawId;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  int position;

  protected DrawnCase() {}

  DrawnCase(UUID id, FollowUpDraw draw, UUID caseId, int position) {
    this.id = id;
    this.drawId = draw.id;
    this.caseId = caseId;
    this.communityId = draw.communityId;
    this.tenantId = draw.tenantId;
    this.areaCode = draw.areaCode;
    this.position = position;
  }
}
