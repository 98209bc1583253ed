package io.linli.servicedesk.servicecase;

import static io.linli.servicedesk.CaseState.ACCEPTED;
import static io.linli.servicedesk.CaseState.CLOSED;
import static io.linli.servicedesk.CaseState.CONFIRMED;
import static io.linli.servicedesk.CaseState.DISPATCHED;
import static io.linli.servicedesk.CaseState.DONE;
import static io.linli.servicedesk.CaseState.FOLLOWED_UP;
import static io.linli.servicedesk.CaseState.LAPSED;
import static io.linli.servicedesk.CaseState.ON_SITE;
import static io.linli.servicedesk.CaseState.PASSED_ON;
import static io.linli.servicedesk.CaseState.RECEIVED;
import static io.linli.servicedesk.CaseState.REFUSED;
import static io.linli.servicedesk.CaseState.WITHDRAWN;

import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.ServiceDeskEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every move of a case: from which states, to which, and who makes it. This is the one table;
 * {@code docs/service-desk.md} shows it. A case of a kind that needs a visit is finished on site
 * only, one that needs an answer also before.
 */
enum CaseMove {
  ACCEPT(EnumSet.of(RECEIVED), ACCEPTED, CaseActor.HANDLER),
  REFUSE(EnumSet.of(RECEIVED), REFUSED, CaseActor.HANDLER),
  PASS_ON(EnumSet.of(RECEIVED, ACCEPTED), PASSED_ON, CaseActor.HANDLER),
  WITHDRAW(
      EnumSet.of(RECEIVED, ACCEPTED, DISPATCHED), WITHDRAWN, CaseActor.HANDLER, CaseActor.RESIDENT),
  DISPATCH(EnumSet.of(ACCEPTED, DISPATCHED), DISPATCHED, CaseActor.HANDLER),
  OFFER(EnumSet.of(ACCEPTED), null, CaseActor.HANDLER),
  PICK(EnumSet.of(ACCEPTED), DISPATCHED, CaseActor.WORKER),
  ARRIVE(EnumSet.of(DISPATCHED), ON_SITE, CaseActor.HANDLER),
  PROMISE(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER),
  POSTPONE(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER),
  WAIT(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER),
  RESUME(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER, CaseActor.RESIDENT),
  CHARGE(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER),
  AGREE(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER, CaseActor.RESIDENT),
  ESTIMATE(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER),
  CHOOSE_FUNDING(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.HANDLER),
  FINISH(EnumSet.of(ACCEPTED, DISPATCHED, ON_SITE), DONE, CaseActor.HANDLER),
  CONFIRM(EnumSet.of(DONE), CONFIRMED, CaseActor.HANDLER, CaseActor.RESIDENT),
  REJECT(EnumSet.of(DONE), ACCEPTED, CaseActor.RESIDENT),
  LAPSE(EnumSet.of(DONE), LAPSED, CaseActor.SERVICE),
  FOLLOW_UP(EnumSet.of(CONFIRMED, LAPSED, CLOSED), FOLLOWED_UP, CaseActor.HANDLER),
  CLOSE(EnumSet.of(CONFIRMED, LAPSED, FOLLOWED_UP), CLOSED, CaseActor.HANDLER),
  REOPEN(EnumSet.of(DONE, CONFIRMED, LAPSED, FOLLOWED_UP, CLOSED), ACCEPTED, CaseActor.HANDLER),
  TAKE_OVER(EnumSet.of(RECEIVED, ACCEPTED, DISPATCHED, ON_SITE), null, CaseActor.SUPERVISOR);

  private static final Set<CaseMove> TELLING =
      EnumSet.of(REFUSE, PASS_ON, WITHDRAW, PROMISE, POSTPONE, WAIT, FINISH, REOPEN);

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<CaseState> from;

  private final CaseState to;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<CaseActor> actors;

  CaseMove(Set<CaseState> from, CaseState to, CaseActor... actors) {
    this.from = from;
    this.to = to;
    this.actors = EnumSet.copyOf(List.of(actors));
  }

  Set<CaseState> from() {
    return EnumSet.copyOf(from);
  }

  /** Where it leads; empty when the case stays where it is. */
  Optional<CaseState> to() {
    return Optional.ofNullable(to);
  }

  Set<CaseActor> actors() {
    return EnumSet.copyOf(actors);
  }

  /** Whether its note is for the person, and not for colleagues. */
  boolean tellsThePerson() {
    return TELLING.contains(this);
  }

  /** What others are told of it. */
  ServiceDeskEvent event() {
    return switch (this) {
      case ACCEPT -> ServiceDeskEvent.ACCEPTED;
      case REFUSE -> ServiceDeskEvent.REFUSED;
      case PASS_ON -> ServiceDeskEvent.PASSED_ON;
      case WITHDRAW -> ServiceDeskEvent.WITHDRAWN;
      case DISPATCH -> ServiceDeskEvent.DISPATCHED;
      case OFFER -> ServiceDeskEvent.OFFERED;
      case PICK -> ServiceDeskEvent.PICKED;
      case ARRIVE -> ServiceDeskEvent.ARRIVED;
      case PROMISE -> ServiceDeskEvent.PROMISED;
      case POSTPONE -> ServiceDeskEvent.POSTPONED;
      case WAIT -> ServiceDeskEvent.WAITING;
      case RESUME -> ServiceDeskEvent.RESUMED;
      case CHARGE -> ServiceDeskEvent.CHARGED;
      case AGREE -> ServiceDeskEvent.AGREED;
      case ESTIMATE -> ServiceDeskEvent.ESTIMATED;
      case CHOOSE_FUNDING -> ServiceDeskEvent.FUNDING_CHOSEN;
      case FINISH -> ServiceDeskEvent.FINISHED;
      case CONFIRM -> ServiceDeskEvent.CONFIRMED;
      case LAPSE -> ServiceDeskEvent.LAPSED;
      case FOLLOW_UP -> ServiceDeskEvent.FOLLOWED_UP;
      case CLOSE -> ServiceDeskEvent.CLOSED;
      case REJECT -> ServiceDeskEvent.REJECTED;
      case REOPEN -> ServiceDeskEvent.REOPENED;
      case TAKE_OVER -> ServiceDeskEvent.TAKEN_OVER;
    };
  }

  /** Whether a case of a kind can make it out of a state. */
  boolean leadsOutOf(CaseState state, CaseKind kind) {
    boolean unseen = this == FINISH && kind.needsVisit() && state != ON_SITE;
    return from.contains(state) && !unseen;
  }

  /** Whether it can be made while the case waits for the person. */
  boolean isPossibleWaiting() {
    return this == RESUME || this == WITHDRAW || this == TAKE_OVER;
  }
}
