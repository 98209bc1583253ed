package io.linli.patrol.schedule;

import java.time.Instant;

/**
 * When a round is due: not before, and not later.
 *
 * @param until the first moment at which it is late
 */
public record Slot(Instant from, Instant until) {}
