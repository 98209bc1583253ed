package io.linli.news.delivery;

/**
 * How an attempt to deliver ended.
 *
 * @param statusCode what the other side answered, null when it didn't
 * @param reason a code, null when it was delivered
 */
public record Attempt(Outcome outcome, Integer statusCode, String reason) {

  /** What follows. */
  public enum Outcome {
    DELIVERED,
    /** To be tried again. */
    FAILED,
    /** Of no use to try again. */
    REFUSED,
    /** The target wants nothing any more, or isn't there: what is on its way waits. */
    PARKED
  }

  public static Attempt delivered(Integer statusCode) {
    return new Attempt(Outcome.DELIVERED, statusCode, null);
  }

  public static Attempt failed(Integer statusCode, String reason) {
    return new Attempt(Outcome.FAILED, statusCode, reason);
  }

  public static Attempt refused(Integer statusCode, String reason) {
    return new Attempt(Outcome.REFUSED, statusCode, reason);
  }

  public static Attempt parked(Integer statusCode, String reason) {
    return new Attempt(Outcome.PARKED, statusCode, reason);
  }
}
