package io.linli.platform.problem;

import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Turns a broken unique constraint into a problem that the caller understands. The database alone
 * can tell, when two callers write the same at once.
 */
public final class Uniqueness {
  private Uniqueness() {}

  /**
   * Writes to the database.
   *
   * @throws Problem the given one, when a unique constraint is broken
   */
  public static void hold(Runnable write, Supplier<Problem> broken) {
    try {
      write.run();
    } catch (ConstraintViolationException e) {
      throw e.getKind() == ConstraintKind.UNIQUE ? broken.get() : e;
    }
  }
}
