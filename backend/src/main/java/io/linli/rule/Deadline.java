package io.linli.rule;

import java.time.Instant;

/**
 * When a time limit ends.
 *
 * @param provisional whether it was reckoned with a year whose holidays aren't known yet
 */
public record Deadline(Instant at, boolean provisional) {}
