package io.linli.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/**
 * Holds the caller of the running request or job. The database connection is bound to it when a
 * transaction takes one; without a caller no connection is handed out.
 */
@RequestScoped
public class CallerContext {
  private Caller caller;

  /**
   * The bound caller.
   *
   * @throws IllegalStateException when nobody is bound: a fault of ours, never of the caller
   */
  public Caller get() {
    if (caller == null) {
      throw new IllegalStateException("No caller is bound to this request or job");
    }
    return caller;
  }

  public void bind(Caller newCaller) {
    this.caller = newCaller;
  }

  /** Runs work for another caller and restores the one before, whatever happens. */
  public <T> T callAs(Caller other, Supplier<T> work) {
    Caller before = caller;
    caller = other;
    try {
      return work.get();
    } finally {
      caller = before;
    }
  }
}
