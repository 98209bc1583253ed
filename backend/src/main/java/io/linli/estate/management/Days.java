package io.linli.estate.management;

import java.sql.Date;
import java.time.LocalDate;

/** Days as native queries return them. */
final class Days {
  private Days() {}

  static LocalDate of(Object value) {
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    return (LocalDate) value;
  }
}
