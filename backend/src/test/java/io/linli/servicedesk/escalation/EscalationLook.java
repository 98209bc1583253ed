package io.linli.servicedesk.escalation;

import io.quarkus.arc.Arc;

/** Lets the worker look at once, for tests that move the clock. */
public final class EscalationLook {
  private EscalationLook() {}

  public static void now() {
    Arc.container().instance(EscalationWorker.class).get().look();
  }
}
