package io.linli.servicedesk.specialservice;

import static io.linli.servicedesk.specialservice.OrderState.ACCEPTED;
import static io.linli.servicedesk.specialservice.OrderState.CANCELLED;
import static io.linli.servicedesk.specialservice.OrderState.DONE;
import static io.linli.servicedesk.specialservice.OrderState.ORDERED;
import static io.linli.servicedesk.specialservice.OrderState.PAID;

import io.linli.servicedesk.SpecialServiceEvent;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every move of an order: from which states and to which. This is the one table; {@code
 * docs/special-services.md} shows it. All are made by staff of who manages the estate, and one by
 * the resident who ordered as well.
 */
enum OrderMove {
  ACCEPT(EnumSet.of(ORDERED), ACCEPTED),
  COMPLETE(EnumSet.of(ACCEPTED), DONE),
  PAY(EnumSet.of(DONE), PAID),
  CANCEL(EnumSet.of(ORDERED, ACCEPTED), CANCELLED);

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<OrderState> from;

  private final OrderState to;

  OrderMove(Set<OrderState> from, OrderState to) {
    this.from = from;
    this.to = to;
  }

  Set<OrderState> from() {
    return EnumSet.copyOf(from);
  }

  OrderState to() {
    return to;
  }

  /** Whether the resident who ordered makes it too, before the work can have begun. */
  boolean isOfResidents() {
    return this == CANCEL;
  }

  /** What others are told of it. */
  SpecialServiceEvent event() {
    return switch (this) {
      case ACCEPT -> SpecialServiceEvent.ACCEPTED;
      case COMPLETE -> SpecialServiceEvent.DONE;
      case PAY -> SpecialServiceEvent.PAID;
      case CANCEL -> SpecialServiceEvent.CANCELLED;
    };
  }
}
