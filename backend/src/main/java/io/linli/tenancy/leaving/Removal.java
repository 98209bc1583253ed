package io.linli.tenancy.leaving;

import java.time.Instant;

/**
 * How far the removal of a closed company has come.
 *
 * @param dueAt from when on it may begin
 * @param startedAt when it began, null before; from then on it can't be taken back
 * @param finishedAt when nothing was left, null before
 */
public record Removal(Instant dueAt, Instant startedAt, Instant finishedAt) {}
