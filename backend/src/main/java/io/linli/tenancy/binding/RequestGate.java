package io.linli.tenancy.binding;

import io.linli.platform.caller.CallerHeaders;
import io.linli.platform.limit.RequestLimits;
import io.linli.platform.limit.TenantTurns;
import io.linli.platform.metric.TenantUsage;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

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

  /** Those who were refused together don't come back together. */
  private static final int HOLD_LEAST_MILLIS = 150;

  private static final int HOLD_MOST_MILLIS = 350;

  /** A body of a hundred thousand bytes. */
  private static final int UPLOAD_DIGITS = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_HELD = 2_000;

  private final AtomicInteger held = new AtomicInteger();
  private final VerifiedTokens tokens;
  private final RequestLimits limits;
  private final TenantTurns turns;
  private final TenantUsage usage;
  private final ProblemAnswers answers;

  RequestGate(
      VerifiedTokens tokens,
      RequestLimits limits,
      TenantTurns turns,
      TenantUsage usage,
      ProblemAnswers answers) {
    this.tokens = tokens;
    this.limits = limits;
    this.turns = turns;
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
    if (refusal.isPresent()) {
      refuse(request, refusal.get());
    } else if (tenant.isPresent() && !isUpload(request)) {
      inTurn(request, tenant.get());
    } else {
      request.next();
    }
  }

  /** One that takes long because its line is slow, and is limited by its jobs. */
  private static boolean isUpload(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null
        ? request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        : length.length() >= UPLOAD_DIGITS;
  }

  /** Goes on at once, or when another request of the tenant has ended; each on its own thread. */
  private void inTurn(RoutingContext request, UUID tenantId) {
    Context own = request.vertx().getOrCreateContext();
    TenantTurns.Turn turn = turns.ask(tenantId, () -> own.runOnContext(nothing -> request.next()));
    // What is left when the headers are sent is the body, as slowly as the caller reads.
    request.addHeadersEndHandler(answered -> turns.end(turn));
    request.addEndHandler(ended -> turns.end(turn));
    if (turn.waits()) {
      request.vertx().setTimer(PATIENCE.toMillis(), timer -> leaveTheLine(request, turn));
    }
  }

  private void leaveTheLine(RoutingContext request, TenantTurns.Turn turn) {
    if (turns.giveUp(turn) && !request.response().closed()) {
      answers.end(
          request, Problem.later(PlatformProblem.TENANT_TOO_MANY_REQUESTS, Duration.ofSeconds(1)));
    }
  }

  /**
   * Whoever asks again at once, refused or not, gets no further by it: the refusal takes a moment,
   * which costs a timer and keeps his connection busy instead of the processor.
   */
  private void refuse(RoutingContext request, Problem problem) {
    if (held.incrementAndGet() > MOST_HELD) {
      held.decrementAndGet();
      answers.end(request, problem);
      return;
    }
    request
        .vertx()
        .setTimer(
            ThreadLocalRandom.current().nextInt(HOLD_LEAST_MILLIS, HOLD_MOST_MILLIS),
            timer -> {
              held.decrementAndGet();
              if (!request.response().closed()) {
                answers.end(request, problem);
              }
            });
  }
}
