package io.linli.tenancy.identity;

import java.util.UUID;

/** An issuer that keeps no accounts: it signs what it is asked to, so nobody needs to tell it. */
final class LocalIdentities implements Identities {

  @Override
  public boolean makesAccounts() {
    return false;
  }

  @Override
  public SignIn first() {
    return SignIn.READY;
  }

  @Override
  public void open(UUID tenantId, String subject, String email, String displayName) {
    // Tokens may name the tenant at once.
  }

  @Override
  public void join(UUID tenantId, String subject) {
    // Tokens may name the person at once.
  }

  @Override
  public void leave(UUID tenantId, String subject) {
    // The list of members is looked at anyway.
  }

  @Override
  public void reopen(UUID tenantId, String subject) {
    // Tokens may name the tenant again.
  }

  @Override
  public void close(UUID tenantId) {
    // The tenant's status is looked at anyway.
  }
}
