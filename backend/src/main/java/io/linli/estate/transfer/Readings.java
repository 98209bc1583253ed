package io.linli.estate.transfer;

import io.linli.estate.transfer.RegisterExport.Reading;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How the columns of the register come out of a row; null where the register doesn't know. */
final class Readings {

  static final Reading<String> TEXT = ResultSet::getString;
  static final Reading<BigDecimal> DECIMAL = ResultSet::getBigDecimal;
  static final Reading<Integer> INTEGER = (row, index) -> row.getObject(index, Integer.class);
  static final Reading<Boolean> YES_NO = (row, index) -> row.getObject(index, Boolean.class);
  static final Reading<LocalDate> DATE = (row, index) -> row.getObject(index, LocalDate.class);

  private Readings() {}

  static <E extends Enum<E>> Reading<E> one(Class<E> type) {
    return (row, index) -> {
      String name = row.getString(index);
      return name == null ? null : Enum.valueOf(type, name);
    };
  }

  static <E extends Enum<E>> Reading<Set<E>> several(Class<E> type) {
    return (row, index) ->
        Arrays.stream((String[]) row.getArray(index).getArray())
            .map(name -> Enum.valueOf(type, name))
            .collect(Collectors.toUnmodifiableSet());
  }
}
