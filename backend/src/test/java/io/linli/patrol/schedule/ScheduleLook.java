package io.linli.patrol.schedule;

import io.quarkus.arc.Arc;

/** Lets the worker look at once, for tests that move the clock. */
public final class ScheduleLook {
  private ScheduleLook() {}

  public static void now() {
    Arc.container().instance(ScheduleWorker.class).get().look();
  }
}
