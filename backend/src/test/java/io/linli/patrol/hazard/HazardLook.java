package io.linli.patrol.hazard;

import io.quarkus.arc.Arc;

/** Lets the worker look at once, for tests that move the clock. */
public final class HazardLook {
  private HazardLook() {}

  public static void now() {
    Arc.container().instance(HazardWorker.class).get().look();
  }
}
