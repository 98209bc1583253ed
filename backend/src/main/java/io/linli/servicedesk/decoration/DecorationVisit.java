package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was found on a site. */
@Entity
@Immutable
@Table(name = "decoration_visit")
class DecorationVisit {
  @Id UUID id;

  @Column(name = "filing_id")
  UUID filingId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  Instant at;
  LocalDate day;
  String subject;
  boolean working;

  @Column(name = "outside_hours")
  boolean outsideHours;

  boolean noise;

  @Column(name = "prohibited_act")
  String prohibitedAct;

  @Column(name = "against_stop_order")
  boolean againstStopOrder;

  String findings;

  protected DecorationVisit() {}

  /** A visit at a moment, whose findings follow from the hours and the state of the site. */
  DecorationVisit(
      UUID id,
      DecorationFiling filing,
      DecorationRequests.Visit request,
      WorkHours hours,
      String subject,
      Instant at) {
    this.id = id;
    this.filingId = filing.id;
    this.communityId = filing.communityId;
    this.tenantId = filing.tenantId;
    this.areaCode = filing.areaCode;
    this.at = at;
    this.day = at.atZone(ChinaTime.ZONE).toLocalDate();
    this.subject = subject;
    this.working = request.working();
    this.outsideHours = working && !hours.include(at);
    this.noise = request.noise();
    this.prohibitedAct = request.prohibitedAct();
    this.againstStopOrder = working && filing.state == DecorationState.STOPPED;
    this.findings = request.findings().strip();
  }

  /** Whether a rule was broken, so that work must stop. */
  boolean foundBreach() {
    return outsideHours || noise || prohibitedAct != null || againstStopOrder;
  }
}
