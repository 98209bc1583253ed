package io.linli.facility;

/** What a record of a facility is about. */
public enum RecordKind {
  /** It was run and watched (运行记录). */
  OPERATION,
  /** It was looked at, and its condition found (检查记录). */
  INSPECTION,
  /** It was kept in order (维修保养记录). */
  MAINTENANCE,
  /** It was put in or out of use, or scrapped (停用、报废). */
  CHANGE;

  /** Whether it is the record of such a service. */
  public boolean fulfils(ServiceKind service) {
    return name().equals(service.name());
  }

  /** Whether it says nothing without the condition. */
  public boolean statesCondition() {
    return this == INSPECTION || this == CHANGE;
  }
}
