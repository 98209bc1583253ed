package io.linli.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the parameters and response headers that mean the same in every operation. */
final class StandardHeaders {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  static final String IF_MATCH = "If-Match";
  static final String RETRY_AFTER = "Retry-After";

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          IDEMPOTENCY_KEY,
          "A key of the caller's choice, one for each thing to create; a repetition with the same key and the same "
              + "body gets the first answer again",
          IF_MATCH,
          "The ETag that the caller last read; the write is refused when the resource has moved on",
          "If-None-Match",
          "The ETag that the caller already holds; the answer is 304 when it is still the current one",
          "Accept-Language",
          "Language of sentences meant for people: zh-CN (default) or en",
          "limit",
          "How many items a page holds at most: 50 unless told, 200 at most",
          "cursor",
          "The nextCursor of the page before; opaque, and good only for the same list with the same filters");

  private StandardHeaders() {}

  static void declareOn(ApiOperation api) {
    api.parameters().forEach(StandardHeaders::describe);
    if (api.operation().getResponses() == null) {
      return;
    }
    for (String status : List.of("201", "202")) {
      APIResponse answer = api.operation().getResponses().getAPIResponse(status);
      if (answer != null) {
        addIfAbsent(answer, "Location", text("Address of what was made"));
      }
    }
    if (editable(api)) {
      answerWithBody(api).ifPresent(answer -> addIfAbsent(answer, "ETag", eTag()));
    }
  }

  private static void describe(Parameter parameter) {
    if (parameter.getDescription() != null) {
      return;
    }
    String name = parameter.getName();
    if (DESCRIPTIONS.containsKey(name)) {
      parameter.setDescription(DESCRIPTIONS.get(name));
    } else if (name.endsWith("Id")) {
      parameter.setDescription("Id of the " + words(name.substring(0, name.length() - 2)));
    }
  }

  private static String words(String camelCase) {
    return camelCase.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Several people edit a resource at once when an operation on its path takes If-Match. */
  private static boolean editable(ApiOperation api) {
    return api.item().getOperations().entrySet().stream()
        .anyMatch(
            entry ->
                new ApiOperation(api.path(), api.item(), entry.getKey(), entry.getValue())
                    .header(IF_MATCH)
                    .isPresent());
  }

  private static Optional<APIResponse> answerWithBody(ApiOperation api) {
    return Stream.of("200", "201")
        .map(api.operation().getResponses()::getAPIResponse)
        .filter(answer -> answer != null && answer.getContent() != null)
        .findFirst();
  }

  private static void addIfAbsent(APIResponse answer, String name, Header header) {
    if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
      answer.addHeader(name, header);
    }
  }

  static Header retryAfter() {
    return text("Whole seconds after which the same request may be made again");
  }

  private static Header eTag() {
    return text("Version of the resource, to send back as If-Match");
  }

  private static Header text(String description) {
    return OASFactory.createHeader().description(description).schema(Schemas.text());
  }
}
