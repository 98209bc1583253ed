package io.linli.platform.outbox;

/** Whom an event concerns, of those whom the service can tell. Whoever caused it isn't told. */
public enum Audience {
  /** The members of the managing tenant whom the event names, such as an assignee. */
  CONCERNED,
  /** The managers and administrators of the managing tenant. */
  MANAGERS,
  /** The administrators of the managing tenant. */
  ADMINISTRATORS,
  /** The managers and administrators of the street office in whose area it happened. */
  STREET,
  /**
   * The managers and administrators of the supervisor of one level, which the event says as {@code
   * level}: {@code COMMUNITY}, {@code STREET} or {@code DISTRICT}.
   */
  LEVEL,
  /** The managers and administrators of the further tenant that the event names. */
  TOLD_TENANT,
  /** The resident whom the event names. */
  PERSON
}
