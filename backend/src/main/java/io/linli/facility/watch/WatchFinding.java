package io.linli.facility.watch;

import io.linli.facility.FacilityProblem;
import io.linli.facility.WatchSide;
import io.linli.facility.WatchState;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What the group of four saw on a day: filed by one side, answered by the company. */
@Entity
@DynamicUpdate // each side may change its own columns alone
@Table(name = "watch_finding")
class WatchFinding {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "group_id", updatable = false)
  UUID groupId;

  @Column(name = "filing_tenant_id", updatable = false)
  UUID filingTenantId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  WatchSide side;

  @Column(name = "seen_on", updatable = false)
  LocalDate seenOn;

  @Column(updatable = false)
  boolean problem;

  @Column(updatable = false)
  String finding;

  @Column(name = "filed_at", updatable = false)
  Instant filedAt;

  @Column(name = "filed_by", updatable = false)
  String filedBy;

  @Enumerated(EnumType.STRING)
  WatchState state;

  String answer;

  @Column(name = "answered_at")
  Instant answeredAt;

  String remark;

  @Column(name = "closed_at")
  Instant closedAt;

  @Version long version;

  protected WatchFinding() {}

  WatchFinding(UUID id, WatchGroup group, WatchRequests.Filing filing) {
    this.id = id;
    this.communityId = group.communityId;
    this.tenantId = group.tenantId;
    this.areaCode = group.areaCode;
    this.groupId = group.id;
    this.seenOn = filing.seenOn();
    this.problem = filing.problem();
    this.finding = filing.finding().strip();
    this.state = filing.problem() ? WatchState.FILED : WatchState.NOTED;
  }

  void file(UUID byTenant, WatchSide bySide, String subject, Instant now) {
    filingTenantId = byTenant;
    side = bySide;
    filedBy = subject;
    filedAt = now;
  }

  /**
   * Makes a move of the table.
   *
   * @throws Problem {@code watch-finding-state-conflict} when it isn't possible now
   */
  void make(WatchMove move) {
    if (state != move.from()) {
      throw Problem.of(FacilityProblem.WATCH_FINDING_STATE, state, move);
    }
    state = move.to();
  }

  void answer(String text, Instant now) {
    make(WatchMove.ANSWER);
    answer = text;
    answeredAt = now;
  }

  void giveBack(String text) {
    make(WatchMove.RETURN);
    remark = text;
  }

  void close(String text, Instant now) {
    make(WatchMove.CLOSE);
    remark = text;
    closedAt = now;
  }
}
