package io.linli.tenancy.member;

import io.linli.platform.crypto.Secrets;
import io.linli.platform.crypto.SignedIds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What a person shows who is invited to work for a tenant. */
@ApplicationScoped
class InvitationCodes {
  private final SignedIds codes;

  InvitationCodes(Secrets secrets) {
    codes = new SignedIds(secrets, "invitation:");
  }

  String of(UUID invitationId) {
    return codes.of(invitationId);
  }

  /** The invitation of a code; empty for one that we didn't make. */
  Optional<UUID> read(String code) {
    return codes.read(code);
  }
}
