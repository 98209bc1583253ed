package io.linli.facility;

/** What a plan has done to a facility. */
public enum ServiceKind {
  /** It is run and watched (运行). */
  OPERATION,
  /** It is looked at (检查). */
  INSPECTION,
  /** It is kept in order (保养、维修). */
  MAINTENANCE
}
