package io.linli.patrol;

/** How a hazard became known. */
public enum HazardOrigin {
  /** An item of a checklist wasn't as it should be on a round. */
  ROUND,
  /** Who manages the estate noted it by itself. */
  MANAGING_TENANT,
  /** A supervisor found it on an inspection. */
  INSPECTION
}
