package io.linli.resident;

/** What became of the appeal against a removal. */
public enum AppealState {
  NONE,
  OPEN,
  UPHELD,
  DISMISSED
}
