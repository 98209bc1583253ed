package io.linli.servicedesk.servicecase;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a supervisor asks of whoever manages the estate about a case, and the answer. */
@Entity
@Table(name = "service_case_report")
@DynamicUpdate // who answers may change nothing but the answer
class CaseReport {
  @Id UUID id;

  @Column(name = "case_id", updatable = false)
  UUID caseId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "asking_tenant_id", updatable = false)
  UUID askingTenantId;

  @Column(name = "asked_at", updatable = false)
  Instant askedAt;

  @Column(updatable = false)
  String question;

  @Column(name = "due_on", updatable = false)
  LocalDate dueOn;

  @Column(name = "answered_at")
  Instant answeredAt;

  String answer;

  @Version long version;

  protected CaseReport() {}

  CaseReport(
      UUID id,
      ServiceCase serviceCase,
      UUID askingTenantId,
      CaseReportRequests.Question request,
      Instant now) {
    this.id = id;
    this.caseId = serviceCase.id;
    this.communityId = serviceCase.communityId;
    this.tenantId = serviceCase.tenantId;
    this.areaCode = serviceCase.areaCode;
    this.askingTenantId = askingTenantId;
    this.question = request.question().strip();
    this.dueOn = request.dueOn();
    this.askedAt = now;
  }

  void answer(String text, Instant now) {
    if (answer != null) {
      throw Problem.of(ServiceDeskProblem.REPORT_ANSWERED);
    }
    answer = text.strip();
    answeredAt = now;
  }
}
