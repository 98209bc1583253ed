package io.linli.platform.problem;

import io.linli.platform.message.Messages;
import io.linli.platform.request.RequestIds;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes problems as {@code application/problem+json} in the caller's language. */
@Singleton
public class ProblemAnswers {
  private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private final Messages messages;

  ProblemAnswers(Messages messages) {
    this.messages = messages;
  }

  RestResponse<ProblemBody> answer(ContainerRequestContext request, Problem problem) {
    ProblemBody body = body(request, problem);
    return RestResponse.ResponseBuilder.<ProblemBody>create(body.status())
        .entity(body)
        .type(PROBLEM_JSON)
        .header("Content-Language", language(request).toLanguageTag())
        .build();
  }

  /** The same answer for a filter that ends a request before it reaches a resource. */
  public Response abort(ContainerRequestContext request, Problem problem) {
    return answer(request, problem).toResponse();
  }

  private ProblemBody body(ContainerRequestContext request, Problem problem) {
    Locale language = language(request);
    String key = "problem." + problem.type().code();
    Object[] arguments = arguments(problem);
    return new ProblemBody(
        "urn:linli:problem:" + problem.type().code(),
        messages.say(language, key),
        problem.type().status(),
        messages.find(language, key + ".detail", arguments).orElse(null),
        problem.type().code(),
        RequestIds.of(request),
        sentences(problem.violations(), language));
  }

  /** A list of violations speaks for itself; the sentence above it says how many there are. */
  private static Object[] arguments(Problem problem) {
    return problem.violations().isEmpty()
        ? problem.arguments().toArray()
        : new Object[] {problem.violations().size()};
  }

  private List<Violation> sentences(List<Violation> violations, Locale language) {
    return violations.stream().map(violation -> sentence(violation, language)).toList();
  }

  private Violation sentence(Violation violation, Locale language) {
    if (violation.message() != null) {
      return violation;
    }
    return violation.saying(
        messages.say(language, "violation." + violation.code(), violation.arguments().toArray()));
  }

  private static Locale language(ContainerRequestContext request) {
    return Messages.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
