package io.linli.platform.figure;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import java.time.Instant;
import java.time.YearMonth;

/** Some months of which figures are counted, two years at most; months are those of China. */
public record MonthSpan(YearMonth from, YearMonth to) {
  private static final int MOST = 24;

  static MonthSpan of(YearMonth from, YearMonth to) {
    if (to.isBefore(from)) {
      throw Problem.invalid(Violation.at("?to", "months-turned-round"));
    }
    if (from.plusMonths(MOST).isBefore(to.plusMonths(1))) {
      throw Problem.invalid(Violation.at("?to", "months-too-many", MOST));
    }
    return new MonthSpan(from, to);
  }

  /** The first moment. */
  public Instant begins() {
    return from.atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant();
  }

  /** The first moment after them. */
  public Instant ends() {
    return to.plusMonths(1).atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant();
  }
}
