package io.linli.platform.job;

/**
 * Jobs that nobody has taken up yet.
 *
 * @param waiting how many
 * @param oldestSeconds how long the oldest of them has waited
 */
record JobBacklog(long waiting, long oldestSeconds) {
  static final JobBacklog NONE = new JobBacklog(0, 0);
}
