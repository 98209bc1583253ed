package io.linli.tenancy.identity;

import java.util.UUID;

/**
 * What whoever signs people in has to know of tenants and members. Calls belong to the caller's
 * transaction: what it undoes was never asked for. Who is let in is decided by the list of members
 * alone, so nothing here has to be done before a person is shut out.
 */
public interface Identities {

  /** Whether a person without an account can be given one. */
  boolean makesAccounts();

  /** What a tenant begins with. */
  SignIn first();

  /**
   * A tenant was onboarded.
   *
   * @param subject its first administrator's, null when the person has no account yet
   * @param email where that person is given one; null when there is a subject
   */
  void open(UUID tenantId, String subject, String email, String displayName);

  void join(UUID tenantId, String subject);

  void leave(UUID tenantId, String subject);

  /**
   * A tenant was closed, or a closed one is removed; what was still to be done for it is undone.
   */
  void close(UUID tenantId);

  /**
   * A closed tenant was opened again.
   *
   * @param subject of one of its administrators
   */
  void reopen(UUID tenantId, String subject);
}
