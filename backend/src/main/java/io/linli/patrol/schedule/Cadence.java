package io.linli.patrol.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.linli.patrol.CadenceKind;
import io.linli.platform.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a plan repeats, as it is sent, kept and shown. */
@Schema(name = "PatrolCadence", description = "How a plan repeats")
public record Cadence(
    @Schema(description = "In which way", examples = "WEEKDAYS") @NotNull CadenceKind kind,
    @Schema(
            description = "n: of hours, of days, or of times; left out with WEEKDAYS",
            nullable = true)
        @Min(1)
        Integer every,
    @Schema(
            description = "Days of the week, of WEEKDAYS alone",
            examples = "[\"MONDAY\", \"THURSDAY\"]",
            nullable = true)
        Set<@NotNull DayOfWeek> weekdays,
    @Schema(
            description = "Parts of the day in which rounds are due; the whole day when left out",
            nullable = true)
        @Size(max = 24)
        List<@Valid @NotNull TimeWindow> windows) {

  public Cadence {
    weekdays = weekdays == null || weekdays.isEmpty() ? null : new TreeSet<>(weekdays);
    windows = windows == null || windows.isEmpty() ? null : List.copyOf(windows);
  }

  /** Those of the day, in order; the whole day when there are none. */
  @JsonIgnore
  List<TimeWindow> windowsOfDay() {
    return windows == null
        ? List.of(TimeWindow.WHOLE_DAY)
        : windows.stream().sorted(Comparator.comparing(TimeWindow::begins)).toList();
  }

  /**
   * What is wrong with it, if anything.
   *
   * @param at JSON pointer to it
   */
  public List<Violation> violations(String at) {
    List<Violation> violations = new ArrayList<>();
    boolean byWeekday = kind == CadenceKind.WEEKDAYS;
    if (byWeekday == (every != null)) {
      violations.add(Violation.at(at + "/every", "cadence-every"));
    } else if (every != null && every > kind.most()) {
      violations.add(Violation.at(at + "/every", "cadence-every-most", kind.most()));
    }
    if (byWeekday == (weekdays == null)) {
      violations.add(Violation.at(at + "/weekdays", "cadence-weekdays"));
    }
    if (windows != null) {
      checkWindows(violations, at + "/windows");
    }
    return violations;
  }

  private void checkWindows(List<Violation> violations, String at) {
    for (int i = 0; i < windows.size(); i++) {
      if (windows.get(i).isTurnedRound()) {
        violations.add(Violation.at(at + "/" + i + "/to", "time-window-turned-round"));
      }
    }
    List<TimeWindow> inOrder = windowsOfDay();
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).begins() < inOrder.get(i - 1).ends()) {
        violations.add(Violation.at(at, "time-windows-overlap"));
      }
    }
    if (kind == CadenceKind.TIMES_A_MONTH) {
      violations.add(Violation.at(at, "time-windows-of-months"));
    }
    boolean split = kind == CadenceKind.TIMES_A_DAY && every != null && windows.size() > 1;
    if (split && windows.size() != every) {
      violations.add(Violation.at(at, "time-windows-differ", every));
    }
  }
}
