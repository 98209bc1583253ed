package io.linli.estate.transfer;

/** Lines of a sheet, both ends included; line 0 to the greatest means all. */
record LineRange(long first, long last) {

  /** The condition on the staging table {@code s}. */
  String condition() {
    return "s.line between " + first + " and " + last;
  }
}
