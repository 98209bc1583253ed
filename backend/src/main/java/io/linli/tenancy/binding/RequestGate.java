package io.linli.tenancy.binding;

import io.linli.platform.caller.CallerHeaders;
import io.linli.platform.limit.RequestLimits;
import io.linli.platform.metric.TenantUsage;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Refuses those who ask too often, before anything is done for them: a token that was verified a
 * moment ago is counted before it is looked at again, any other as soon as its signature is known
 * to be good. A token that nobody has verified counts for nobody, so that a forged one can't use up
 * what belongs to those whom it names.
 */
@Singleton
class RequestGate {
  /** Browsers of other origins may read the refusal, so CORS comes first. */
  private static final int BEFORE_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION + 50;

  private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION - 10;
  private static final String COUNTED = "linli.counted";
  private static final String API = "/api/";
  private static final String BEARER = "Bearer ";

  private final VerifiedTokens tokens;
  private final RequestLimits limits;
  private final TenantUsage usage;
  private final ProblemAnswers answers;

  RequestGate(
      VerifiedTokens tokens, RequestLimits limits, TenantUsage usage, ProblemAnswers answers) {
    this.tokens = tokens;
    this.limits = limits;
    this.usage = usage;
    this.answers = answers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::countKnown, BEFORE_AUTHENTICATION);
    filters.register(this::countNewcomers, AFTER_AUTHENTICATION);
  }

  private void countKnown(RoutingContext request) {
    String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    Optional<SignedIn> known =
        bearer && request.normalizedPath().startsWith(API)
            ? tokens.signedIn(header.substring(BEARER.length()))
            : Optional.empty();
    known.ifPresentOrElse(caller -> count(request, caller), request::next);
  }

  private void countNewcomers(RoutingContext request) {
    if (request.get(COUNTED) == null
        && request.user() instanceof QuarkusHttpUser user
        && user.getSecurityIdentity().getAttribute(CallerIdentities.SIGNED_IN)
            instanceof SignedIn caller) {
      count(request, caller);
    } else {
      request.next();
    }
  }

  private void count(RoutingContext request, SignedIn caller) {
    request.put(COUNTED, true);
    String chosen = request.request().getHeader(CallerHeaders.TENANT);
    Optional<UUID> tenant = caller.tenantToCount(chosen);
    Optional<Problem> refusal = limits.count(caller.subject(), tenant.orElse(null));
    tenant.ifPresent(id -> usage.request(id, refusal.isPresent()));
    refusal.ifPresentOrElse(problem -> answers.end(request, problem), request::next);
  }
}
