package io.linli.assessment.round;

import io.linli.assessment.scoring.Eligibility;
import io.linli.estate.RatedCommunities.RatedCommunity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A community of the jurisdiction when a round opened: takes part, or why not (domain.md A4). */
@Entity
@Immutable
@Table(name = "assessment_entry")
class AssessmentEntry {
  @Id UUID id;

  @Column(name = "round_id")
  UUID roundId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "community_name")
  String communityName;

  @Column(name = "rated_tenant_id")
  UUID ratedTenantId;

  @Enumerated(EnumType.STRING)
  Eligibility.Outcome outcome;

  @Column(name = "residential_area")
  BigDecimal residentialArea;

  @Column(name = "commercial_area")
  BigDecimal commercialArea;

  protected AssessmentEntry() {}

  AssessmentEntry(
      UUID id, AssessmentRound round, RatedCommunity community, Eligibility.Outcome outcome) {
    this.id = id;
    this.roundId = round.id;
    this.tenantId = round.tenantId;
    this.areaCode = community.areaCode();
    this.communityId = community.id();
    this.communityName = community.name();
    this.ratedTenantId = community.managingTenantId();
    this.outcome = outcome;
    this.residentialArea = community.residentialFloorArea();
    this.commercialArea = community.commercialFloorArea();
  }
}
