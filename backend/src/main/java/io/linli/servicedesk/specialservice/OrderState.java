package io.linli.servicedesk.specialservice;

/** How far an order of a special service has come. */
enum OrderState {
  ORDERED,
  /** The company will do it. */
  ACCEPTED,
  /** It is done, and not paid yet. */
  DONE,
  /** It is paid, apart from the property fee. */
  PAID,
  CANCELLED
}
