package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemType;
import io.linli.tenancy.TenantStatus;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the caller of the running request is let in, and as what. The token says who, which
 * tenant and which roles; the database says whether that tenant is active and which roles it has
 * granted. A role holds only when both say so.
 *
 * <p>The database is asked once a request: before a transactional operation begins, or together
 * with the first read of one that only reads. Until then such an operation has a caller whose
 * tenant is known and whose standing is not, and the admission is pending.
 */
@RequestScoped
class Admission {
  private final TenantDirectory directory;
  private final CallerContext callers;
  private Claim claim;
  private OperationRule operation;
  private TenantDirectory.Profile assumed;

  Admission(TenantDirectory directory, CallerContext callers) {
    this.directory = directory;
    this.callers = callers;
  }

  /** Lets a person in who acts for no tenant; what it may see is looked up with the binding. */
  void admit(Caller person) {
    callers.bind(person);
  }

  /**
   * Binds the caller to the request.
   *
   * @throws Problem when the tenant or the operation refuses the caller
   */
  void begin(Claim newClaim, OperationRule newOperation) {
    claim = newClaim;
    operation = newOperation;
    if (claim.tenantId() == null) {
      requireRole(claim.roles());
      callers.bind(inCapacity(claim.platformOperator()));
      return;
    }
    assumed = operation.reading() ? directory.remembered(claim.tenantId()).orElse(null) : null;
    if (assumed == null) {
      settle(directory.find(claim));
    } else {
      callers.bind(inCapacity(claim.member(assumed, claim.roles())));
    }
  }

  /** Whether the database has yet to say that the caller is let in. */
  boolean isPending() {
    return assumed != null;
  }

  /** The claim that the database is asked about. */
  Claim claim() {
    return claim;
  }

  /**
   * Takes what the database says.
   *
   * @throws Problem when it lets the caller not in
   */
  void settle(Optional<TenantDirectory.Entry> answer) {
    TenantDirectory.Entry entry =
        answer.orElseThrow(() -> Problem.of(PlatformProblem.TENANT_UNKNOWN));
    ProblemType refusal = refusal(entry);
    if (refusal != null) {
      throw Problem.of(refusal);
    }
    Set<String> held =
        claim.roles().stream().filter(entry.roles()::contains).collect(Collectors.toSet());
    requireRole(held);
    if (isPending() && !assumed.equals(entry.profile())) {
      throw new IllegalStateException("Kind or jurisdiction of a tenant has changed");
    }
    callers.bind(inCapacity(claim.member(entry.profile(), held)));
    assumed = null;
  }

  private void requireRole(Set<String> held) {
    if (!operation.admits(held)) {
      throw Problem.of(PlatformProblem.FORBIDDEN);
    }
  }

  private static ProblemType refusal(TenantDirectory.Entry entry) {
    if (entry.status() == TenantStatus.SUSPENDED) {
      return PlatformProblem.TENANT_SUSPENDED;
    }
    if (entry.status() == TenantStatus.CLOSED) {
      return PlatformProblem.TENANT_CLOSED;
    }
    return entry.roles() == null ? PlatformProblem.NOT_A_MEMBER : null;
  }

  /** Everybody acts as what they are; a supervisor may also run estates of its own (T3). */
  private Caller inCapacity(Caller caller) {
    Capacity asked = operation.capacity() == null ? caller.capacity() : operation.capacity();
    boolean may =
        caller.capacity() == asked || (caller.isSupervisor() && asked == Capacity.OPERATOR);
    if (!may) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
    return caller.actingAs(asked);
  }
}
