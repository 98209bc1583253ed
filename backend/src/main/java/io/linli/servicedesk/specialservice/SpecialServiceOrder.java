package io.linli.servicedesk.specialservice;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.servicedesk.Sums;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A household's order, at the price of the day on which it was made. Its moves are those of {@link
 * OrderMove}; money is in yuan with two places. Fields are public for the generated mapper.
 */
@Entity
@Table(name = "special_service_order")
@DynamicUpdate
class SpecialServiceOrder {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  @Column(name = "household_id", updatable = false)
  public UUID householdId;

  /** The resident who ordered; null when staff did. */
  @Column(updatable = false)
  String person;

  @Column(name = "service_id", updatable = false)
  public UUID serviceId;

  @Column(name = "price_id", updatable = false)
  UUID priceId;

  @Column(name = "service_name", updatable = false)
  public String serviceName;

  @Column(updatable = false)
  public String unit;

  @Column(name = "unit_price", updatable = false)
  public BigDecimal unitPrice;

  @Column(updatable = false)
  public BigDecimal quantity;

  @Column(updatable = false)
  public BigDecimal amount;

  @Column(name = "wanted_on", updatable = false)
  public LocalDate wantedOn;

  @Column(updatable = false)
  public String note;

  @Enumerated(EnumType.STRING)
  public OrderState state;

  @Column(name = "ordered_at", updatable = false)
  public Instant orderedAt;

  @Column(name = "ordered_by", updatable = false)
  public String orderedBy;

  @Column(name = "accepted_at")
  public Instant acceptedAt;

  @Column(name = "done_at")
  public Instant doneAt;

  public String result;

  @Column(name = "paid_at")
  public Instant paidAt;

  @Column(name = "payment_method")
  @Enumerated(EnumType.STRING)
  public PaymentMethod paymentMethod;

  @Column(name = "receipt_number")
  public String receiptNumber;

  @Column(name = "cancelled_at")
  public Instant cancelledAt;

  @Column(name = "cancelled_for")
  public String cancelledFor;

  @Version public long version;

  protected SpecialServiceOrder() {}

  SpecialServiceOrder(
      UUID id,
      SpecialService service,
      SpecialServicePrice price,
      SpecialServiceRequests.Order request,
      String orderedBy,
      Instant now) {
    this.id = id;
    this.communityId = service.communityId;
    this.tenantId = service.tenantId;
    this.areaCode = service.areaCode;
    this.householdId = request.householdId();
    this.serviceId = service.id;
    this.priceId = price.id;
    this.serviceName = service.name;
    this.unit = price.unit;
    this.unitPrice = price.price;
    this.quantity = request.quantity().setScale(2);
    this.amount = Sums.product(unitPrice, quantity);
    this.wantedOn = request.wantedOn();
    this.note = request.note();
    this.orderedBy = orderedBy;
    this.orderedAt = now;
    this.state = OrderState.ORDERED;
  }

  /** A resident's own order. */
  static SpecialServiceOrder byResident(
      UUID id,
      SpecialService service,
      SpecialServicePrice price,
      SpecialServiceRequests.Order request,
      String person,
      Instant now) {
    SpecialServiceOrder order = new SpecialServiceOrder(id, service, price, request, person, now);
    order.person = person;
    return order;
  }

  /**
   * Makes a move, as far as the state is concerned.
   *
   * @throws Problem when the order can't
   */
  void make(OrderMove move) {
    if (!move.from().contains(state)) {
      throw Problem.of(ServiceDeskProblem.ORDER_STATE_CONFLICT, state, move);
    }
    state = move.to();
  }

  void accept(Instant now) {
    make(OrderMove.ACCEPT);
    acceptedAt = now;
  }

  void complete(String what, Instant now) {
    make(OrderMove.COMPLETE);
    result = what;
    doneAt = now;
  }

  /** The marked price and nothing else is paid. */
  void pay(SpecialServiceRequests.Payment payment, Instant now) {
    make(OrderMove.PAY);
    if (payment.amount().compareTo(amount) != 0) {
      throw Problem.invalid(Violation.at("/amount", "amount-differs", amount.toPlainString()));
    }
    paymentMethod = payment.method();
    receiptNumber = payment.receiptNumber().strip();
    paidAt = now;
  }

  void cancel(String why, Instant now) {
    make(OrderMove.CANCEL);
    cancelledFor = why;
    cancelledAt = now;
  }

  /**
   * The resident takes it back.
   *
   * @throws Problem when somebody may have begun with it
   */
  void takeBack(String why, Instant now) {
    LocalDate today = now.atZone(ChinaTime.ZONE).toLocalDate();
    if (state == OrderState.ACCEPTED && !today.isBefore(wantedOn)) {
      throw Problem.of(ServiceDeskProblem.ORDER_BEGUN, wantedOn);
    }
    cancel(why, now);
  }
}
