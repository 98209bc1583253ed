package io.linli.platform.limit;

import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemAnswers;
import io.linli.platform.settings.LinliSettings;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.InputStream;

/**
 * Refuses a body that is too large and says what the limit is: before any of it is read when it
 * names its length, else while it is read. The server would refuse both, but without a word.
 */
@Singleton
public class BodyLimit {
  private static final int BEFORE_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION + 40;
  private static final long MEGABYTE = 1_000_000;

  private final int megabytes;
  private final ProblemAnswers answers;

  BodyLimit(LinliSettings settings, ProblemAnswers answers) {
    this.megabytes = settings.limits().uploadMegabytes();
    this.answers = answers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_AUTHENTICATION);
  }

  /**
   * A body that ends with a {@link Problem} when more of it comes than is taken. Whoever reads a
   * body that may be large reads this.
   */
  public InputStream holding(InputStream body) {
    return holding(body, megabytes);
  }

  /** The same with a limit of its own, no larger than that of all bodies. */
  public InputStream holding(InputStream body, int most) {
    return new BoundedBody(body, most * MEGABYTE, () -> problem(most));
  }

  private void check(RoutingContext request) {
    if (declared(request) <= megabytes * MEGABYTE) {
      request.next();
      return;
    }
    // What is still to come is never read, so nothing can follow it.
    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    answers.end(request, problem(megabytes));
  }

  private static Problem problem(int most) {
    return Problem.of(PlatformProblem.BODY_TOO_LARGE, most);
  }

  /** The length that the request names; 0 when it names none, or none that can be read. */
  private static long declared(RoutingContext request) {
    try {
      String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
