package io.linli.facility;

/** How far a finding of the group of four has come. */
public enum WatchState {
  /** All was well that day. */
  NOTED,
  /** Company and street see it. */
  FILED,
  /** The company has said what it does about it. */
  ANSWERED,
  /** The street is content. */
  CLOSED
}
