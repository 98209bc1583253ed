package io.linli.platform.caller;

/** Headers by which a request says for whom it is made. */
public final class CallerHeaders {
  /** Id of the tenant that the caller acts for; needed when the token names several. */
  public static final String TENANT = "Linli-Tenant";

  private CallerHeaders() {}
}
