package io.linli.platform.job;

import java.util.UUID;

/** A job was queued; once that is committed, a worker need not wait for its next look. */
record JobOrdered(UUID jobId) {}
