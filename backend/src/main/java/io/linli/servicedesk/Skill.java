package io.linli.servicedesk;

/** What a worker of the desk can do, and a case needs. */
public enum Skill {
  /** Water and drains (水工). */
  PLUMBING,
  /** Electricity (电工). */
  ELECTRICITY,
  /** Doors, windows, woodwork (木工). */
  CARPENTRY,
  /** Walls, roofs, paving (瓦工). */
  MASONRY,
  /** Elevators (电梯). */
  ELEVATOR,
  /** Cleaning (保洁). */
  CLEANING,
  /** Greening (绿化). */
  GREENING,
  /** Order keeping (秩序维护). */
  SECURITY;

  /**
   * What a case needs as far as it can be told by what it is.
   *
   * @return null when anybody will do
   */
  public static Skill of(CaseKind kind, CaseUtility utility) {
    if (kind == CaseKind.NUISANCE) {
      return SECURITY;
    }
    if (utility == null) {
      return null;
    }
    return switch (utility) {
      case WATER -> PLUMBING;
      case ELECTRICITY -> Skill.ELECTRICITY;
    };
  }
}
