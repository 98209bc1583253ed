package io.linli.estate;

/** What lets a community attract a company by itself (domain.md E3, second case). */
public enum AttractionCondition {
  /** Enough households. */
  HOUSEHOLDS,
  /** Enclosed. */
  ENCLOSED,
  /** A property office room. */
  OFFICE_ROOM,
  /** Fair infrastructure. */
  INFRASTRUCTURE
}
