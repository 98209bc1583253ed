package io.linli.facility;

/** How far an emergency has come. */
public enum IncidentState {
  /** The steps of its plan are being done. */
  RUNNING,
  /** All is done and reported. */
  CLOSED,
  /** It was none. */
  CALLED_OFF
}
