package io.linli.assessment.standard;

import java.util.List;
import java.util.Objects;

/** Bands must tile 0 to 100: rising, no gap, no overlap, stars never falling (domain.md A2). */
final class BandCheck {
  private static final int MOST_BANDS = 10;
  private static final int MOST_STARS = 3;

  private BandCheck() {}

  static void check(Findings findings, List<Band> bands) {
    findings.size("/bands", bands, 1, MOST_BANDS);
    boolean usable = !bands.isEmpty();
    for (int i = 0; i < bands.size(); i++) {
      usable &= checkBand(findings, "/bands/" + i, bands.get(i), i == bands.size() - 1);
    }
    findings.unique(
        bands.stream().map(band -> band == null ? null : band.code()).toList(), "/bands/%d/code");
    if (usable) {
      checkTiling(findings, bands);
    }
  }

  private static boolean checkBand(Findings findings, String pointer, Band band, boolean last) {
    if (!findings.present(pointer, band)) {
      return false;
    }
    findings.code(pointer + "/code", band.code());
    findings.text(pointer + "/title", band.title());
    if (band.stars() < 0 || band.stars() > MOST_STARS) {
      findings.add(pointer + "/stars", "stars-range", MOST_STARS);
    }
    if (band.failing() && band.stars() > 0) {
      findings.add(pointer + "/stars", "failing-with-stars");
    }
    boolean usable = findings.points(pointer + "/from", band.from(), Points.NONE, Points.WHOLE);
    if (last) {
      if (band.below() != null) {
        findings.add(pointer + "/below", "band-top-open");
      }
      return usable;
    }
    return findings.points(pointer + "/below", band.below(), Points.NONE, Points.WHOLE) && usable;
  }

  private static void checkTiling(Findings findings, List<Band> bands) {
    if (bands.get(0).from().signum() != 0) {
      findings.add("/bands/0/from", "band-gap", "0");
    }
    for (int i = 0; i < bands.size() - 1; i++) {
      Band band = bands.get(i);
      if (band.below().compareTo(band.from()) <= 0) {
        findings.add("/bands/" + i + "/below", "band-empty");
      }
      checkNeighbours(findings, i, band, bands.get(i + 1));
    }
  }

  private static void checkNeighbours(Findings findings, int i, Band lower, Band higher) {
    int meets = higher.from().compareTo(Objects.requireNonNull(lower.below()));
    String pointer = "/bands/" + (i + 1);
    if (meets > 0) {
      findings.add(pointer + "/from", "band-gap", lower.below().toPlainString());
    } else if (meets < 0) {
      findings.add(pointer + "/from", "band-overlap", lower.below().toPlainString());
    }
    if (higher.stars() < lower.stars()) {
      findings.add(pointer + "/stars", "stars-falling");
    }
    if (higher.failing() && !lower.failing()) {
      findings.add(pointer + "/failing", "failing-above-passing");
    }
  }
}
