package io.linli.bench.work;

import java.sql.SQLException;
import java.util.List;

/**
 * Something that callers ask often.
 *
 * @param name what the command's options call it
 * @param title what the table calls it
 * @param sql the statement that the service's answer comes from, with the samples' parameters
 * @param shown the most rows that an answer shows; the statement reads one more to know whether
 *     there are more
 */
public record Work(String name, String title, String sql, int shown, Samples samples, Goal goal) {

  /** What is drawn from by chance; asked anew before each load. */
  public interface Samples {
    List<Sample> get() throws SQLException;
  }

  static Work of(
      String name, String title, String sql, int shown, List<Sample> samples, Goal goal) {
    return new Work(name, title, sql, shown, () -> samples, goal);
  }
}
