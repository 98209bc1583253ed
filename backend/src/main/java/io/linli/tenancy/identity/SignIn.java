package io.linli.tenancy.identity;

/** Whether people can sign in for a tenant. */
public enum SignIn {
  /** The identity provider doesn't know the tenant yet; it is told again until it does. */
  PENDING,
  READY
}
