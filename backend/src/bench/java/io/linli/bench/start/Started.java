package io.linli.bench.start;

import java.io.IOException;

/** Starts a process that answers by HTTP. */
interface Started extends AutoCloseable {

  /** Whether it answers already. */
  boolean answers() throws InterruptedException;

  /** Ends it, and waits until it has ended. */
  @Override
  void close();

  /** Starts one. */
  interface Starter {
    Started start() throws IOException;
  }
}
