package io.linli.servicedesk;

import java.math.BigDecimal;

/** What the sums of the service desk have in common, in CNY. */
public final class Sums {
  /** More than any case or order costs, and less than a column holds. */
  public static final BigDecimal MOST = new BigDecimal("999999999.99");

  private Sums() {}
}
