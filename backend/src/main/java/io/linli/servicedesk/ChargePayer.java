package io.linli.servicedesk;

/** Who pays for a line of a case. */
public enum ChargePayer {
  /** Whoever manages the estate, under the service contract. */
  COMPANY,
  /** The person, for the own part. */
  PERSON,
  /** The maintenance fund (专项维修资金). */
  FUND
}
