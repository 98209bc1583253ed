package io.linli.tenancy;

/** Whether a tenant may work. */
public enum TenantStatus {
  ACTIVE,
  /** Locked out until reactivated; its data stays. */
  SUSPENDED,
  /** Has left the service; a company's records are removed after a waiting period. */
  CLOSED
}
