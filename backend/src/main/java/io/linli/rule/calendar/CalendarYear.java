package io.linli.rule.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A year whose working days are known. */
@Entity
@Table(name = "working_calendar")
class CalendarYear {
  @Id UUID id;

  @Column(updatable = false)
  int year;

  String source;

  @Column(name = "changed_at")
  Instant changedAt;

  @Version long version;

  protected CalendarYear() {}

  CalendarYear(UUID id, int year) {
    this.id = id;
    this.year = year;
  }

  void arrange(String newSource, Instant now) {
    source = newSource.strip();
    changedAt = now;
  }
}
