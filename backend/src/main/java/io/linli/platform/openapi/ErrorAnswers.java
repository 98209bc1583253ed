package io.linli.platform.openapi;

import static io.linli.platform.openapi.StandardProblems.BAD_REQUEST;
import static io.linli.platform.openapi.StandardProblems.CONFLICT;
import static io.linli.platform.openapi.StandardProblems.CONTENT_TOO_LARGE;
import static io.linli.platform.openapi.StandardProblems.FORBIDDEN;
import static io.linli.platform.openapi.StandardProblems.NOT_FOUND;
import static io.linli.platform.openapi.StandardProblems.PRECONDITION_FAILED;
import static io.linli.platform.openapi.StandardProblems.PRECONDITION_REQUIRED;
import static io.linli.platform.openapi.StandardProblems.TOO_MANY_REQUESTS;
import static io.linli.platform.openapi.StandardProblems.UNAUTHORIZED;
import static io.linli.platform.openapi.StandardProblems.UNPROCESSABLE_CONTENT;
import static io.linli.platform.openapi.StandardProblems.UNSUPPORTED_MEDIA_TYPE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds the error answers that follow from the shape of an operation. */
final class ErrorAnswers {

  private ErrorAnswers() {}

  static void declareOn(ApiOperation api) {
    APIResponses responses = api.operation().getResponses();
    if (responses == null) {
      return;
    }
    Set<StandardProblems> problems = deduce(api);
    Arrays.stream(StandardProblems.values())
        .filter(problem -> responses.hasAPIResponse(problem.status()))
        .forEach(problems::add);
    for (StandardProblems problem : problems) {
      APIResponse declared = responses.getAPIResponse(problem.status());
      if (declared == null || declared.getContent() == null) {
        responses.addAPIResponse(problem.status(), problem.answerFor(declared));
      }
    }
  }

  private static Set<StandardProblems> deduce(ApiOperation api) {
    Set<StandardProblems> answers = EnumSet.noneOf(StandardProblems.class);
    if (api.secured()) {
      answers.addAll(Set.of(UNAUTHORIZED, FORBIDDEN, TOO_MANY_REQUESTS));
    }
    if (api.takes(Parameter.In.PATH)) {
      answers.add(NOT_FOUND);
    }
    boolean input = api.hasBody() || api.takes(Parameter.In.QUERY);
    if (input) {
      answers.add(BAD_REQUEST);
    }
    if (api.writes() || api.readsWhatComesLater()) {
      answers.add(CONFLICT);
    }
    if (input || (api.writes() && api.method() != HttpMethod.DELETE)) {
      answers.add(UNPROCESSABLE_CONTENT);
    }
    if (api.hasBody()) {
      answers.addAll(Set.of(CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
    }
    if (api.header(StandardHeaders.IF_MATCH).isPresent()) {
      answers.addAll(Set.of(PRECONDITION_FAILED, PRECONDITION_REQUIRED));
    }
    return answers;
  }
}
