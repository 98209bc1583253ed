package io.linli.platform.text;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemAnswers;
import io.linli.platform.problem.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses paths and query parameters that aren't plain text before they reach a query. */
class PlainAddresses {
  private final ProblemAnswers answers;

  PlainAddresses(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ServerRequestFilter(priority = 300)
  Optional<Response> check(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    if (isPlain(address.getPathParameters()) && isPlain(address.getQueryParameters())) {
      return Optional.empty();
    }
    return Optional.of(
        answers.abort(request, Problem.malformed(Violation.at("", "not-plain-text"))));
  }

  private static boolean isPlain(MultivaluedMap<String, String> parameters) {
    return parameters.values().stream().allMatch(values -> values.stream().allMatch(PlainText::is));
  }
}
