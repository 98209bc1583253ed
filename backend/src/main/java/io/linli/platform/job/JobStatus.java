package io.linli.platform.job;

/** Where a job stands. */
public enum JobStatus {
  QUEUED,
  RUNNING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  boolean hasEnded() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
