package io.linli.resident;

import io.linli.platform.problem.Problem;
import java.util.List;

/**
 * Every step that claims, residencies, pledges and appeals can take: from where, to where, and who
 * may take it (domain.md T5). The one table of them; {@code docs/residents.md} is made from it.
 */
public enum Move {
  CONFIRM(
      List.of(ClaimState.SUBMITTED),
      ClaimState.CONFIRMED,
      Mover.CLERK,
      Mover.MANAGER,
      Mover.BUILDING_HEAD),
  REFUSE(
      List.of(ClaimState.SUBMITTED),
      ClaimState.REFUSED,
      Mover.CLERK,
      Mover.MANAGER,
      Mover.BUILDING_HEAD),
  WITHDRAW(List.of(ClaimState.SUBMITTED), ClaimState.WITHDRAWN, Mover.CLAIMANT),
  LAPSE(List.of(ClaimState.SUBMITTED), ClaimState.LAPSED, Mover.SERVICE),

  LEAVE(List.of(ResidencyState.ACTIVE), ResidencyState.ENDED, Mover.RESIDENT),
  END_FAMILY(List.of(ResidencyState.ACTIVE), ResidencyState.ENDED, Mover.OWNER),
  END(
      List.of(ResidencyState.ACTIVE, ResidencyState.REMOVED),
      ResidencyState.ENDED,
      Mover.CLERK,
      Mover.MANAGER,
      Mover.REGISTER),
  /** The first removal of a person from a building. */
  REMOVE(
      List.of(ResidencyState.ACTIVE), ResidencyState.REMOVED, Mover.MANAGER, Mover.BUILDING_HEAD),
  /** The second one. */
  BAR(List.of(ResidencyState.ACTIVE), ResidencyState.BARRED, Mover.MANAGER, Mover.BUILDING_HEAD),
  /** Follows from {@link #ACCEPT_PLEDGE}. */
  READMIT(List.of(ResidencyState.REMOVED), ResidencyState.ACTIVE, Mover.MANAGER),
  /** Follows from {@link #UPHOLD}. */
  REINSTATE(
      List.of(ResidencyState.REMOVED, ResidencyState.BARRED),
      ResidencyState.ACTIVE,
      Mover.SUPERVISOR),

  OFFER_PLEDGE(List.of(PledgeState.NONE, PledgeState.REFUSED), PledgeState.OFFERED, Mover.RESIDENT),
  ACCEPT_PLEDGE(List.of(PledgeState.OFFERED), PledgeState.ACCEPTED, Mover.MANAGER),
  REFUSE_PLEDGE(List.of(PledgeState.OFFERED), PledgeState.REFUSED, Mover.MANAGER),

  APPEAL(List.of(AppealState.NONE), AppealState.OPEN, Mover.RESIDENT),
  UPHOLD(List.of(AppealState.OPEN), AppealState.UPHELD, Mover.SUPERVISOR),
  DISMISS(List.of(AppealState.OPEN), AppealState.DISMISSED, Mover.SUPERVISOR);

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<Enum<?>> from;

  private final Enum<?> to;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<Mover> movers;

  Move(List<? extends Enum<?>> from, Enum<?> to, Mover... movers) {
    this.from = List.copyOf(from);
    this.to = to;
    this.movers = List.of(movers);
  }

  /** The states that it can be taken in. */
  public List<Enum<?>> from() {
    return from;
  }

  /** The state that it leads to. */
  public Enum<?> to() {
    return to;
  }

  /** Who may take it. */
  public List<Mover> movers() {
    return movers;
  }

  /**
   * Takes the step.
   *
   * @return the state that it leads to
   * @throws Problem {@code resident-state-conflict} when it can't be taken in this state
   */
  public <S extends Enum<S>> S take(S state) {
    if (!from.contains(state)) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, state.name());
    }
    return state.getDeclaringClass().cast(to);
  }
}
