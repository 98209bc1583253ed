package io.linli.servicedesk.mediation;

import static io.linli.servicedesk.mediation.MediationActor.MEDIATOR;
import static io.linli.servicedesk.mediation.MediationActor.REQUESTER;
import static io.linli.servicedesk.mediation.MediationActor.SERVICE;
import static io.linli.servicedesk.mediation.MediationState.ACCEPTED;
import static io.linli.servicedesk.mediation.MediationState.AGREED;
import static io.linli.servicedesk.mediation.MediationState.FAILED;
import static io.linli.servicedesk.mediation.MediationState.REFUSED;
import static io.linli.servicedesk.mediation.MediationState.REQUESTED;
import static io.linli.servicedesk.mediation.MediationState.SETTLED;
import static io.linli.servicedesk.mediation.MediationState.WITHDRAWN;

import io.linli.servicedesk.MediationEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every move of a mediation: from which states, to which, and who makes it. This is the one table;
 * {@code docs/mediation.md} shows it.
 */
enum MediationMove {
  ACCEPT(EnumSet.of(REQUESTED), ACCEPTED, EnumSet.of(MEDIATOR)),
  REFUSE(EnumSet.of(REQUESTED, ACCEPTED), REFUSED, EnumSet.of(MEDIATOR)),
  PLAN_HEARING(EnumSet.of(ACCEPTED), null, EnumSet.of(MEDIATOR)),
  RECORD_HEARING(EnumSet.of(ACCEPTED), null, EnumSet.of(MEDIATOR)),
  AGREE(EnumSet.of(ACCEPTED), AGREED, EnumSet.of(MEDIATOR)),
  SIGN(EnumSet.of(AGREED), null, EnumSet.of(MEDIATOR)),
  SETTLE(EnumSet.of(AGREED), SETTLED, EnumSet.of(SERVICE)),
  REVISE(EnumSet.of(AGREED), ACCEPTED, EnumSet.of(MEDIATOR)),
  FAIL(EnumSet.of(ACCEPTED, AGREED), FAILED, EnumSet.of(MEDIATOR)),
  ESCALATE(EnumSet.of(FAILED), REQUESTED, EnumSet.of(REQUESTER, MEDIATOR)),
  WITHDRAW(EnumSet.of(REQUESTED, ACCEPTED), WITHDRAWN, EnumSet.of(REQUESTER));

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<MediationState> from;

  private final MediationState to;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<MediationActor> actors;

  MediationMove(Set<MediationState> from, MediationState to, Set<MediationActor> actors) {
    this.from = from;
    this.to = to;
    this.actors = actors;
  }

  Set<MediationState> from() {
    return EnumSet.copyOf(from);
  }

  /** Where it leads; empty when the mediation stays where it is. */
  Optional<MediationState> to() {
    return Optional.ofNullable(to);
  }

  Set<MediationActor> actors() {
    return EnumSet.copyOf(actors);
  }

  /** What others are told of it; empty when the mediation stays where it is. */
  Optional<MediationEvent> event() {
    return switch (this) {
      case ACCEPT -> Optional.of(MediationEvent.ACCEPTED);
      case REFUSE -> Optional.of(MediationEvent.REFUSED);
      case AGREE -> Optional.of(MediationEvent.AGREED);
      case SETTLE -> Optional.of(MediationEvent.SETTLED);
      case REVISE -> Optional.of(MediationEvent.REVISED);
      case FAIL -> Optional.of(MediationEvent.FAILED);
      case ESCALATE -> Optional.of(MediationEvent.ESCALATED);
      case WITHDRAW -> Optional.of(MediationEvent.WITHDRAWN);
      case PLAN_HEARING, RECORD_HEARING, SIGN -> Optional.empty();
    };
  }
}
