package io.linli.servicedesk.followup;

import io.linli.estate.CommunityFacts;
import io.linli.rule.AppliedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a month's sample was drawn, with all that is needed to draw it again. */
@Entity
@Immutable
@Table(name = "follow_up_draw")
class FollowUpDraw {
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  LocalDate month;
  String seed;
  BigDecimal share;

  @Column(name = "rule_value_id")
  UUID ruleValueId;

  int eligible;
  int drawn;

  @Column(name = "drawn_at")
  Instant drawnAt;

  protected FollowUpDraw() {}

  FollowUpDraw(UUID id, CommunityFacts community, YearMonth month, String seed, AppliedRule share) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.month = month.atDay(1);
    this.seed = seed;
    this.share = share.amount().amount();
    this.ruleValueId = share.valueId();
  }

  void count(int ofEligible, int thatWereDrawn, Instant now) {
    eligible = ofEligible;
    drawn = thatWereDrawn;
    drawnAt = now;
  }
}
