package io.linli.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.message.Messages;
import io.linli.platform.request.RequestIds;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
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
  private final ObjectMapper json;

  ProblemAnswers(Messages messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  RestResponse<ProblemBody> answer(ContainerRequestContext request, Problem problem) {
    Locale language = Messages.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    ProblemBody body = body(RequestIds.of(request), language, problem);
    RestResponse.ResponseBuilder<ProblemBody> answer =
        RestResponse.ResponseBuilder.<ProblemBody>create(body.status())
            .entity(body)
            .type(PROBLEM_JSON)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
    problem.waiting().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
    return answer.build();
  }

  /** The same answer for a filter that ends a request before it reaches a resource. */
  public Response abort(ContainerRequestContext request, Problem problem) {
    return answer(request, problem).toResponse();
  }

  /** The same answer, written at once, to a request that doesn't get as far as a resource. */
  public void end(RoutingContext request, Problem problem) {
    Locale language = Messages.asked(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    ProblemBody body = body(RequestIds.of(request), language, problem);
    HttpServerResponse answer =
        request
            .response()
            .setStatusCode(body.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON.toString())
            .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
    problem
        .waiting()
        .ifPresent(
            wait -> answer.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
    try {
      answer.end(Buffer.buffer(json.writeValueAsBytes(body)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem can't be written", e);
    }
  }

  private ProblemBody body(String requestId, Locale language, Problem problem) {
    String key = "problem." + problem.type().code();
    Object[] arguments = arguments(problem);
    return new ProblemBody(
        "urn:linli:problem:" + problem.type().code(),
        messages.say(language, key),
        problem.type().status(),
        messages.find(language, key + ".detail", arguments).orElse(null),
        problem.type().code(),
        requestId,
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
}
