package io.linli.patrol.figures;

import io.linli.estate.EstateGroup;

/** By what figures of hazards are told apart. */
enum HazardFigureGroup {
  /** Month in which hazards were found, in China. */
  MONTH(null),
  COMMUNITY(EstateGroup.COMMUNITY),
  /** Neighbourhood, 12 digits. */
  NEIGHBOURHOOD(EstateGroup.NEIGHBOURHOOD),
  /** Street, 9 digits. */
  STREET(EstateGroup.STREET),
  /** Who manages the estate now. */
  MANAGING_TENANT(EstateGroup.MANAGING_TENANT);

  private static final String BY_MONTH =
      "to_char(h.found_at at time zone 'Asia/Shanghai', 'YYYY-MM') collate \"C\"";

  private final EstateGroup estates;

  HazardFigureGroup(EstateGroup estates) {
    this.estates = estates;
  }

  /** The key of a hazard {@code h}. */
  String sql() {
    return estates == null ? BY_MONTH : estates.key("h");
  }
}
