package io.linli.estate.occupant;

/** What a person is to a household. */
enum OccupantKind {
  /** 业主. */
  OWNER,
  /** 使用人. */
  OCCUPANT
}
