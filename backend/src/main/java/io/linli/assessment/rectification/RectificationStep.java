package io.linli.assessment.rectification;

import io.linli.assessment.evidence.Evidence;
import io.linli.assessment.evidence.EvidenceConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An answer or a re-check. Steps are only ever added. */
@Entity
@Immutable
@Table(name = "rectification_step")
class RectificationStep {
  @Id UUID id;

  @Column(name = "order_id")
  UUID orderId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "rated_tenant_id")
  UUID ratedTenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "step_number")
  int stepNumber;

  @Enumerated(EnumType.STRING)
  StepKind kind;

  Boolean accepted;

  String note;

  @Convert(converter = EvidenceConverter.class)
  List<Evidence> evidence;

  @Column(name = "taken_at")
  Instant takenAt;

  protected RectificationStep() {}

  private RectificationStep(
      UUID id, RectificationOrder order, int stepNumber, StepKind kind, Instant now) {
    this.id = id;
    this.orderId = order.id;
    this.tenantId = order.tenantId;
    this.ratedTenantId = order.ratedTenantId;
    this.areaCode = order.areaCode;
    this.stepNumber = stepNumber;
    this.kind = kind;
    this.takenAt = now;
  }

  static RectificationStep answer(
      UUID id,
      RectificationOrder order,
      int stepNumber,
      RectificationRequests.Answer answer,
      Instant now) {
    RectificationStep step = new RectificationStep(id, order, stepNumber, StepKind.ANSWER, now);
    step.note = answer.note();
    step.evidence = List.copyOf(answer.evidence());
    return step;
  }

  static RectificationStep reCheck(
      UUID id,
      RectificationOrder order,
      int stepNumber,
      RectificationRequests.ReCheck reCheck,
      Instant now) {
    RectificationStep step = new RectificationStep(id, order, stepNumber, StepKind.RE_CHECK, now);
    step.accepted = reCheck.accepted();
    step.note = reCheck.note();
    step.evidence = List.of();
    return step;
  }

  /** Where the order stands after this step. */
  OrderState outcome() {
    return switch (kind) {
      case ANSWER -> OrderState.ANSWERED;
      case RE_CHECK -> accepted ? OrderState.CLOSED : OrderState.RETURNED;
    };
  }
}
