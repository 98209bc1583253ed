package io.linli.tenancy.member;

import io.linli.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What an invited person shows: the invitation's id and a signature of ours. The database holds no
 * code, so nobody who reads it can accept for somebody else.
 */
@ApplicationScoped
class InvitationCodes {
  private static final byte[] PURPOSE = "invitation:".getBytes(StandardCharsets.US_ASCII);
  private static final int ID_BYTES = 16;
  private static final int SIGNATURE_BYTES = 20;

  private final Secrets secrets;

  InvitationCodes(Secrets secrets) {
    this.secrets = secrets;
  }

  String of(UUID invitationId) {
    byte[] id = bytes(invitationId);
    byte[] code = Arrays.copyOf(id, ID_BYTES + SIGNATURE_BYTES);
    System.arraycopy(signature(id), 0, code, ID_BYTES, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
  }

  /** The invitation of a code; empty for one that we didn't make. */
  Optional<UUID> read(String code) {
    byte[] bytes = decoded(code.strip());
    if (bytes.length != ID_BYTES + SIGNATURE_BYTES) {
      return Optional.empty();
    }
    byte[] signed = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
    if (!MessageDigest.isEqual(signed, signature(Arrays.copyOf(bytes, ID_BYTES)))) {
      return Optional.empty();
    }
    ByteBuffer id = ByteBuffer.wrap(bytes);
    return Optional.of(new UUID(id.getLong(), id.getLong()));
  }

  private byte[] signature(byte[] id) {
    byte[] message = Arrays.copyOf(PURPOSE, PURPOSE.length + ID_BYTES);
    System.arraycopy(id, 0, message, PURPOSE.length, ID_BYTES);
    return Arrays.copyOf(secrets.sign(message), SIGNATURE_BYTES);
  }

  private static byte[] decoded(String code) {
    try {
      return Base64.getUrlDecoder().decode(code);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
