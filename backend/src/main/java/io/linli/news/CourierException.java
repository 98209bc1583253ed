package io.linli.news;

/** A letter that has not arrived. */
public class CourierException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final Integer statusCode;
  private final boolean permanent;

  /**
   * @param reason a code such as {@code unreachable}; neither the address nor the text
   * @param statusCode what the other side answered, null when it didn't
   * @param permanent whether it is of no use to try again
   */
  public CourierException(String reason, Integer statusCode, boolean permanent, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
    this.statusCode = statusCode;
    this.permanent = permanent;
  }

  public String reason() {
    return reason;
  }

  public Integer statusCode() {
    return statusCode;
  }

  public boolean isPermanent() {
    return permanent;
  }
}
