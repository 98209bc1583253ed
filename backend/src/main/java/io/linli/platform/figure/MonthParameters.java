package io.linli.platform.figure;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two parameters that figures of some months take. */
public class MonthParameters {
  /** How a month is written. */
  public static final String MONTH = "2[0-9]{3}-(0[1-9]|1[0-2])";

  @QueryParam("from")
  @Pattern(regexp = MONTH)
  @Parameter(description = "First month; this one when left out", example = "2026-01")
  public String from;

  @QueryParam("to")
  @Pattern(regexp = MONTH)
  @Parameter(description = "Last month; this one when left out", example = "2026-12")
  public String to;

  /**
   * The months that are asked for.
   *
   * @throws io.linli.platform.problem.Problem when they are turned round, or too many
   */
  public MonthSpan span(Clock clock) {
    return MonthSpan.of(month(from, clock), month(to, clock));
  }

  /** A month that is asked for; this one when none is. */
  public static YearMonth month(String asked, Clock clock) {
    return asked == null ? YearMonth.now(clock) : YearMonth.parse(asked);
  }
}
