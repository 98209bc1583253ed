package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemAnswers;
import io.linli.platform.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Puts the caller, in the capacity that the operation asks for, where the work can find it. */
class CallerFilter {
  private final SecurityIdentity identity;
  private final CallerContext callers;
  private final ProblemAnswers answers;

  CallerFilter(SecurityIdentity identity, CallerContext callers, ProblemAnswers answers) {
    this.identity = identity;
    this.callers = callers;
    this.answers = answers;
  }

  @ServerRequestFilter(priority = 200)
  Optional<Response> bind(ContainerRequestContext request, ResourceInfo operation) {
    ProblemType refusal = identity.getAttribute(CallerIdentities.REFUSAL);
    if (refusal != null) {
      return Optional.of(answers.abort(request, Problem.of(refusal)));
    }
    Caller caller = identity.getAttribute(CallerIdentities.CALLER);
    if (caller == null) {
      return Optional.empty();
    }
    Capacity asked = capacity(operation.getResourceMethod()).orElse(caller.capacity());
    if (!mayAct(caller, asked)) {
      return Optional.of(answers.abort(request, Problem.of(PlatformProblem.WRONG_CAPACITY)));
    }
    callers.bind(caller.actingAs(asked));
    return Optional.empty();
  }

  /** Everybody acts as what they are; a supervisor may also run estates of its own (T3). */
  private static boolean mayAct(Caller caller, Capacity asked) {
    return caller.capacity() == asked || (caller.isSupervisor() && asked == Capacity.OPERATOR);
  }

  private static Optional<Capacity> capacity(Method operation) {
    if (operation == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(operation.getAnnotation(InCapacity.class))
        .or(
            () ->
                Optional.ofNullable(operation.getDeclaringClass().getAnnotation(InCapacity.class)))
        .map(InCapacity::value);
  }
}
