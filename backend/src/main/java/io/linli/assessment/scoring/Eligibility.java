package io.linli.assessment.scoring;

import java.math.BigDecimal;

/**
 * Who may take part in a round (domain.md A4). Areas are in m² with at most two decimals; a
 * threshold of 0 lets everybody in.
 *
 * @param residentialArea least floor area of a residential project
 * @param commercialArea least floor area of a commercial project
 */
public record Eligibility(BigDecimal residentialArea, BigDecimal commercialArea) {
  /** 50,000 m² residential and 20,000 m² commercial (domain.md A4), for a round to change. */
  public static final Eligibility PRESET =
      new Eligibility(BigDecimal.valueOf(50_000), BigDecimal.valueOf(20_000));

  /** Whether a community takes part, or what keeps it out. */
  public enum Outcome {
    /** It takes part. */
    ELIGIBLE,
    /** A residential project below its threshold. */
    RESIDENTIAL_TOO_SMALL,
    /** A commercial project below its threshold. */
    COMMERCIAL_TOO_SMALL,
    /** The register has no floor area. */
    FLOOR_AREA_UNKNOWN,
    /** Nobody manages it, so there is nobody to rate. */
    NOT_MANAGED
  }

  /**
   * Judges a managed community. Its kind is the use that has the larger part of its floor area,
   * residential when equal; its size is all of its floor area. Null areas count as none.
   */
  public Outcome judge(BigDecimal residential, BigDecimal commercial) {
    BigDecimal homes = residential == null ? BigDecimal.ZERO : residential;
    BigDecimal shops = commercial == null ? BigDecimal.ZERO : commercial;
    BigDecimal size = homes.add(shops);
    if (size.signum() == 0) {
      return Outcome.FLOOR_AREA_UNKNOWN;
    }
    if (homes.compareTo(shops) >= 0) {
      return size.compareTo(residentialArea) >= 0
          ? Outcome.ELIGIBLE
          : Outcome.RESIDENTIAL_TOO_SMALL;
    }
    return size.compareTo(commercialArea) >= 0 ? Outcome.ELIGIBLE : Outcome.COMMERCIAL_TOO_SMALL;
  }
}
