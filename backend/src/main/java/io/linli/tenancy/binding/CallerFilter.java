package io.linli.tenancy.binding;

import io.linli.platform.caller.CallerHeaders;
import io.linli.platform.caller.Capacity;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemAnswers;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets the caller in, in the capacity that the operation asks for, before the work begins. */
class CallerFilter {
  private static final Logger LOG = Logger.getLogger(CallerFilter.class);

  private final SecurityIdentity identity;
  private final Admission admission;
  private final ProblemAnswers answers;
  private final Map<Method, OperationRule> rules = new ConcurrentHashMap<>();

  CallerFilter(SecurityIdentity identity, Admission admission, ProblemAnswers answers) {
    this.identity = identity;
    this.admission = admission;
    this.answers = answers;
  }

  @ServerRequestFilter(priority = 200)
  Optional<Response> admit(ContainerRequestContext request, ResourceInfo operation) {
    SignedIn signedIn = identity.getAttribute(CallerIdentities.SIGNED_IN);
    Method method = operation.getResourceMethod();
    if (signedIn == null || method == null) {
      return Optional.empty();
    }
    try {
      OperationRule rule =
          rules.computeIfAbsent(method, one -> OperationRule.of(one, request.getMethod()));
      rule.holdScope(signedIn);
      String chosen = request.getHeaderString(CallerHeaders.TENANT);
      Optional<Capacity> person = rule.ofPerson(signedIn, chosen);
      Claim claim = person.isPresent() ? signedIn.person() : signedIn.acting(chosen);
      MDC.put("tenantId", Objects.toString(claim.tenantId(), ""));
      LOG.debugf("%s %s", request.getMethod(), request.getUriInfo().getPath());
      if (person.isPresent()) {
        admission.admit(claim.person(person.get()));
      } else {
        admission.begin(claim, rule);
      }
      return Optional.empty();
    } catch (Problem problem) {
      return Optional.of(answers.abort(request, problem));
    }
  }

  /** An operation that only reads and never did would answer a caller whom nobody has let in. */
  @ServerResponseFilter
  void hold(ContainerResponseContext response) {
    if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
        && admission.isPending()) {
      throw new IllegalStateException("Nothing was read, so the caller was never let in");
    }
  }
}
