package io.linli.resident.claim;

/** What the register has for the room and the name of a claim. */
enum ClaimMatch {
  /** The room, and an owner of that name. */
  OWNER,
  /** The room, and another occupant of that name. */
  OCCUPANT,
  /** The room, and nobody of that name. */
  NOBODY,
  /** No such room. */
  NO_ROOM
}
