package io.linli.servicedesk.decoration;

import static io.linli.servicedesk.decoration.DecorationState.APPROVED;
import static io.linli.servicedesk.decoration.DecorationState.FILED;
import static io.linli.servicedesk.decoration.DecorationState.REFUSED;
import static io.linli.servicedesk.decoration.DecorationState.SETTLED;
import static io.linli.servicedesk.decoration.DecorationState.STOPPED;
import static io.linli.servicedesk.decoration.DecorationState.WARRANTY;
import static io.linli.servicedesk.decoration.DecorationState.WITHDRAWN;
import static io.linli.servicedesk.decoration.DecorationState.WORKING;

import io.linli.servicedesk.DecorationEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every move of a decoration: from which states and to which. This is the one table; {@code
 * docs/decoration.md} shows it. All are made by staff of who manages the estate.
 */
enum DecorationMove {
  ACKNOWLEDGE(EnumSet.of(FILED, APPROVED), null),
  APPROVE(EnumSet.of(FILED), APPROVED),
  REFUSE(EnumSet.of(FILED), REFUSED),
  WITHDRAW(EnumSet.of(FILED, APPROVED), WITHDRAWN),
  TAKE_DEPOSIT(EnumSet.of(APPROVED), null),
  START(EnumSet.of(APPROVED), WORKING),
  VISIT(EnumSet.of(WORKING, STOPPED), null),
  STOP(EnumSet.of(WORKING), STOPPED),
  RESUME(EnumSet.of(STOPPED), WORKING),
  FAIL_CHECK(EnumSet.of(WORKING), null),
  PASS_CHECK(EnumSet.of(WORKING), WARRANTY),
  RETURN_DEPOSIT(EnumSet.of(WARRANTY, WITHDRAWN), SETTLED);

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<DecorationState> from;

  private final DecorationState to;

  DecorationMove(Set<DecorationState> from, DecorationState to) {
    this.from = from;
    this.to = to;
  }

  Set<DecorationState> from() {
    return EnumSet.copyOf(from);
  }

  /** Where it leads; empty when the decoration stays where it is. */
  Optional<DecorationState> to() {
    return Optional.ofNullable(to);
  }

  /** What others are told of it, if anything. */
  Optional<DecorationEvent> event() {
    return switch (this) {
      case APPROVE -> Optional.of(DecorationEvent.APPROVED);
      case REFUSE -> Optional.of(DecorationEvent.REFUSED);
      case WITHDRAW -> Optional.of(DecorationEvent.WITHDRAWN);
      case START -> Optional.of(DecorationEvent.STARTED);
      case STOP -> Optional.of(DecorationEvent.STOPPED);
      case RESUME -> Optional.of(DecorationEvent.RESUMED);
      case FAIL_CHECK -> Optional.of(DecorationEvent.CHECK_FAILED);
      case PASS_CHECK -> Optional.of(DecorationEvent.CHECK_PASSED);
      case RETURN_DEPOSIT -> Optional.of(DecorationEvent.DEPOSIT_RETURNED);
      case ACKNOWLEDGE, TAKE_DEPOSIT, VISIT -> Optional.empty();
    };
  }
}
