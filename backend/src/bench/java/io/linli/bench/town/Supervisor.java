package io.linli.bench.town;

import java.util.UUID;

/**
 * A street office, district bureau or city bureau.
 *
 * @param areaCode its jurisdiction
 */
public record Supervisor(UUID tenant, String areaCode, String name) {

  /** What kind of tenant it is. */
  public String kind() {
    return switch (areaCode.length()) {
      case 4 -> "CITY";
      case 6 -> "DISTRICT";
      default -> "STREET";
    };
  }
}
