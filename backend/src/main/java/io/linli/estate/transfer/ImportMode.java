package io.linli.estate.transfer;

/** What an import does with a sheet that has bad rows. */
enum ImportMode {
  /** Writes nothing unless every row is good. */
  ALL_OR_NOTHING,
  /** Writes the good rows and refuses the others. */
  GOOD_ROWS_ONLY
}
