package io.linli.rule.calendar;

import io.linli.rule.DayKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A day that isn't what its day of the week says. */
@Entity
@Immutable
@Table(name = "working_calendar_day")
class CalendarDay {
  @Id UUID id;

  @Column(name = "working_calendar_id")
  UUID calendarId;

  LocalDate day;

  @Enumerated(EnumType.STRING)
  DayKind kind;

  String name;

  protected CalendarDay() {}

  CalendarDay(UUID id, UUID calendarId, CalendarRequests.Day request) {
    this.id = id;
    this.calendarId = calendarId;
    this.day = request.day();
    this.kind = request.kind();
    this.name = request.name().strip();
  }
}
