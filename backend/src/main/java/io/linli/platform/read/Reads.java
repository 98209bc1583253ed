package io.linli.platform.read;

import io.linli.platform.problem.Problem;
import java.util.List;

/**
 * Runs selects for the caller of the running request, all of them in one round trip, and row-level
 * security decides what they return. In an operation that is {@link Reading}, what binds the
 * database to the caller travels ahead of them; in a transaction they see its own changes too.
 */
public interface Reads {
  /**
   * Runs the selects.
   *
   * @throws Problem when the caller's tenant doesn't let the caller in
   */
  ReadAnswers run(List<Read<?>> reads);

  /** The rows of one select. */
  default <T> List<T> list(Read<T> read) {
    return run(List.of(read)).rows(read);
  }

  /**
   * The row of a select of at most one.
   *
   * @throws Problem {@code not-found} when there is none, or none that the caller may see
   */
  default <T> T one(Read<T> read) {
    return list(read).stream().findFirst().orElseThrow(Problem::notFound);
  }
}
