package io.linli.news.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that somebody has taken up.
 *
 * @param eventId null for the code that confirms an address
 * @param targetId the webhook, or the person's channel
 * @param attempts including this one
 * @param firstFailedAt null as long as it never has
 */
public record DueDelivery(
    UUID id, UUID eventId, Route route, UUID targetId, int attempts, Instant firstFailedAt) {}
