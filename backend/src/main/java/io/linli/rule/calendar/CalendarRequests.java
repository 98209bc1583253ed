package io.linli.rule.calendar;

import io.linli.rule.DayKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the operator of the service sends about a year. */
final class CalendarRequests {
  private CalendarRequests() {}

  @Schema(name = "WorkingCalendarArrangement", description = "How a year is arranged, whole")
  record Arrangement(
      @Schema(description = "The notice that says so", examples = "国务院办公厅关于2027年部分节假日安排的通知")
          @NotBlank
          @Size(max = 500)
          String source,
      @Schema(description = "Every day that isn't what its day of the week says")
          @NotNull
          @Size(max = 366)
          List<@NotNull @Valid Day> days) {}

  @Schema(name = "WorkingCalendarDay", description = "A day that isn't what its weekday says")
  record Day(
      @Schema(description = "The day", examples = "2027-01-01") @NotNull LocalDate day,
      @Schema(description = "What is made of it", examples = "HOLIDAY") @NotNull DayKind kind,
      @Schema(description = "The holiday", examples = "元旦") @NotBlank @Size(max = 50)
          String name) {}
}
