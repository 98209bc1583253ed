package io.linli.servicedesk.mediation;

import java.util.Arrays;
import java.util.Optional;

/** Who mediates, one after the other (domain.md S6); each acts at the own level only. */
enum MediationLevel {
  /** The neighbourhood committee. */
  COMMUNITY(12),
  /** The street's mediation station (矛盾投诉调解站). */
  STREET(9),
  /** The district's joint conference (联席会议). */
  DISTRICT(6);

  private final int digits;

  MediationLevel(int digits) {
    this.digits = digits;
  }

  /** How long the area code of those is who mediate at this level. */
  int digits() {
    return digits;
  }

  boolean isOf(String areaCode) {
    return areaCode != null && areaCode.length() == digits;
  }

  /** The one above; empty at the top. */
  Optional<MediationLevel> next() {
    return switch (this) {
      case COMMUNITY -> Optional.of(STREET);
      case STREET -> Optional.of(DISTRICT);
      case DISTRICT -> Optional.empty();
    };
  }

  static MediationLevel of(int digits) {
    return Arrays.stream(values())
        .filter(level -> level.digits == digits)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No level has " + digits + " digits"));
  }
}
