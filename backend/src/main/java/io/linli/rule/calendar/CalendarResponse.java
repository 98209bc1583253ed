package io.linli.rule.calendar;

import io.linli.platform.version.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WorkingCalendar", description = "The working days of a year")
record CalendarResponse(
    @Schema(description = "The year", examples = "2026") int year,
    @Schema(description = "The notice that says so", examples = "国务院办公厅关于2026年部分节假日安排的通知")
        String source,
    @Schema(description = "Every day that isn't what its day of the week says")
        List<CalendarRequests.Day> days,
    @Schema(description = "Version; the ETag", examples = "0") long version)
    implements Versioned {

  static CalendarResponse from(CalendarYear year, List<CalendarDay> days) {
    return new CalendarResponse(
        year.year,
        year.source,
        days.stream().map(day -> new CalendarRequests.Day(day.day, day.kind, day.name)).toList(),
        year.version);
  }
}
