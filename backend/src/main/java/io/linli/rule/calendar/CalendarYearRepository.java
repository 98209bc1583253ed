package io.linli.rule.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarYearRepository implements PanacheRepositoryBase<CalendarYear, UUID> {

  Optional<CalendarYear> of(int year) {
    return find("year", year).firstResultOptional();
  }
}
