package io.linli.platform.outbox;

import java.time.Instant;

/**
 * An event on its way to the database.
 *
 * @param actor who caused it
 */
record NotedEvent(NewEvent event, String actor, Instant notedAt) {}
