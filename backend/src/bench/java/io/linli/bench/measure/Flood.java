package io.linli.bench.measure;

/**
 * What came of a flood.
 *
 * @param alone the others' load before it
 * @param beside the same load beside it
 * @param flood what the flooding tenant got; its failures are refusals
 */
public record Flood(Load alone, Load beside, Load flood) {

  /** How many times as long the others' slowest hundredth takes beside the flood. */
  public double times() {
    return beside.percentile(99) / alone.percentile(99);
  }

  /** Answers to the others that weren't what they should be. */
  public long failures() {
    return alone.failures() + beside.failures();
  }
}
