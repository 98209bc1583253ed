package io.linli.platform.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Several selects as one statement text. */
public final class ReadStatements {
  private final List<Read<?>> reads;
  private final String databaseRole;

  /**
   * @param databaseRole stands in the text as a comment: a plan is kept for a text, and the plan of
   *     one role is no use to another
   */
  public ReadStatements(List<Read<?>> reads, String databaseRole) {
    this.reads = List.copyOf(reads);
    this.databaseRole = databaseRole;
  }

  /** The selects, one after the other. */
  public String text() {
    return reads.stream()
        .map(read -> "/* " + databaseRole + " */ " + read.text())
        .collect(Collectors.joining("; "));
  }

  /** Sets the parameters, from the given index on. */
  public void bind(PreparedStatement statement, int first) throws SQLException {
    int next = first;
    for (Read<?> read : reads) {
      next = read.bind(statement, next);
    }
  }

  /** The rows of each select, when the executed statement stands at the result of the first. */
  public ReadAnswers answers(PreparedStatement executed) throws SQLException {
    ReadAnswers answers = new ReadAnswers();
    for (Read<?> read : reads) {
      try (ResultSet result = executed.getResultSet()) {
        answer(answers, read, result);
      }
      executed.getMoreResults();
    }
    return answers;
  }

  private static <T> void answer(ReadAnswers answers, Read<T> read, ResultSet result)
      throws SQLException {
    answers.add(read, read.rows(result));
  }
}
