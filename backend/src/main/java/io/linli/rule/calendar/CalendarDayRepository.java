package io.linli.rule.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CalendarDayRepository implements PanacheRepositoryBase<CalendarDay, UUID> {

  List<CalendarDay> of(UUID calendarId) {
    return list("calendarId = ?1 order by day", calendarId);
  }
}
