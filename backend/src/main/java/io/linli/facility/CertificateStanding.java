package io.linli.facility;

/** How a certificate stands today. */
public enum CertificateStanding {
  VALID,
  /** Its last day has passed and there is no newer one. */
  OVERDUE,
  /** A newer one stands for it. */
  SUPERSEDED
}
