package io.linli.platform.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The error answers that every operation shares, as components, each with an example that fits its
 * status.
 */
enum StandardProblems {
  BAD_REQUEST(
      "400",
      "BadRequest",
      "A parameter or the body is malformed or misses something",
      "malformed-request",
      "请求无法识别"),
  UNAUTHORIZED(
      "401",
      "Unauthorized",
      "No token, or one that is expired, forged or of another issuer; no body",
      null,
      null),
  FORBIDDEN(
      "403",
      "Forbidden",
      "The caller's role, scopes or tenant may not do this",
      "forbidden",
      "您的角色不能进行此操作"),
  NOT_FOUND("404", "NotFound", "Unknown, or not visible to the caller", "not-found", "没有找到"),
  CONFLICT(
      "409",
      "Conflict",
      "In conflict with the state of the resource or with another write",
      "conflict",
      "与当前状态冲突"),
  PRECONDITION_FAILED(
      "412",
      "PreconditionFailed",
      "The resource has moved on since the caller read it",
      "stale-version",
      "内容已被他人修改,请重新读取"),
  CONTENT_TOO_LARGE(
      "413", "ContentTooLarge", "The body is larger than the limit", "body-too-large", "请求体超过上限"),
  UNSUPPORTED_MEDIA_TYPE(
      "415",
      "UnsupportedMediaType",
      "The media type of the body is not taken here",
      "unsupported-media-type",
      "不支持的内容类型"),
  UNPROCESSABLE_CONTENT(
      "422",
      "UnprocessableContent",
      "Well formed, but against a rule of the domain",
      "rule-violated",
      "不符合业务规则"),
  PRECONDITION_REQUIRED(
      "428", "PreconditionRequired", "If-Match is missing", "version-required", "缺少 If-Match"),
  TOO_MANY_REQUESTS(
      "429",
      "TooManyRequests",
      "The caller, or the tenant as a whole, asks too often or has too much waiting",
      "too-many-requests",
      "请求过于频繁");

  static final String PROBLEM_JSON = "application/problem+json";

  /** What the framework writes by itself, which says less than ours. */
  private static final Set<String> GENERIC = Set.of("Bad Request", "Not Authorized", "Not Allowed");

  private final String status;
  private final String component;
  private final String description;
  private final String code;
  private final String detail;

  StandardProblems(
      String status, String component, String description, String code, String detail) {
    this.status = status;
    this.component = component;
    this.description = description;
    this.code = code;
    this.detail = detail;
  }

  String status() {
    return status;
  }

  static void addTo(Components components) {
    Arrays.stream(values())
        .forEach(problem -> components.addResponse(problem.component, problem.answer()));
  }

  /**
   * The answer for an operation: the shared one, or the operation's own words with the shared body.
   *
   * @param declared what the operation says itself, or null
   */
  APIResponse answerFor(APIResponse declared) {
    boolean own = declared != null && declared.getDescription() != null;
    if (!own || GENERIC.contains(declared.getDescription())) {
      return OASFactory.createAPIResponse().ref(component);
    }
    APIResponse answer = answer().description(declared.getDescription());
    answer.setHeaders(declared.getHeaders());
    return answer;
  }

  private APIResponse answer() {
    APIResponse answer = OASFactory.createAPIResponse().description(description);
    if (code == null) {
      return answer;
    }
    if (this == TOO_MANY_REQUESTS) {
      answer.addHeader(StandardHeaders.RETRY_AFTER, StandardHeaders.retryAfter());
    }
    return answer.content(
        OASFactory.createContent()
            .addMediaType(
                PROBLEM_JSON,
                OASFactory.createMediaType()
                    .schema(Schemas.ref(StandardComponents.PROBLEM))
                    .example(example())));
  }

  private Map<String, Object> example() {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "about:blank");
    example.put("title", String.join(" ", words()));
    example.put("status", Integer.valueOf(status));
    example.put("code", code);
    example.put("detail", detail);
    return example;
  }

  private List<String> words() {
    return List.of(component.split("(?=[A-Z])"));
  }
}
