package io.linli.platform.problem;

/** Problems that any operation can answer with. */
public enum PlatformProblem implements ProblemType {
  MALFORMED_REQUEST(400, "malformed-request"),
  CURSOR_INVALID(400, "cursor-invalid"),
  FORBIDDEN(403, "forbidden"),
  SCOPE_MISSING(403, "scope-missing"),
  WRONG_CAPACITY(403, "wrong-capacity"),
  TENANT_UNKNOWN(403, "tenant-unknown"),
  TENANT_NOT_CHOSEN(403, "tenant-not-chosen"),
  TENANT_NOT_IN_TOKEN(403, "tenant-not-in-token"),
  TENANT_SUSPENDED(403, "tenant-suspended"),
  TENANT_CLOSED(403, "tenant-closed"),
  NOT_A_MEMBER(403, "not-a-member"),
  NOT_FOUND(404, "not-found"),
  METHOD_NOT_ALLOWED(405, "method-not-allowed"),
  NOT_ACCEPTABLE(406, "not-acceptable"),
  CONFLICT(409, "conflict"),
  IDEMPOTENCY_KEY_REUSED(409, "idempotency-key-reused"),
  JOB_ALREADY_ENDED(409, "job-already-ended"),
  JOB_RESULT_NOT_READY(409, "job-result-not-ready"),
  STALE_VERSION(412, "stale-version"),
  BODY_TOO_LARGE(413, "body-too-large"),
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type"),
  RULE_VIOLATED(422, "rule-violated"),
  VERSION_REQUIRED(428, "version-required"),
  TOO_MANY_REQUESTS(429, "too-many-requests"),
  TENANT_TOO_MANY_REQUESTS(429, "tenant-too-many-requests"),
  TENANT_TOO_MANY_JOBS(429, "tenant-too-many-jobs"),
  INTERNAL(500, "internal");

  private final int status;
  private final String code;

  PlatformProblem(int status, String code) {
    this.status = status;
    this.code = code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return code;
  }
}
