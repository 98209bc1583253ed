package io.linli.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes that are passed on by hand, such as those of invitations: a record's id and a signature of
 * ours. The database holds none, so nobody who reads it can use one.
 */
public final class SignedIds {
  private static final int ID_BYTES = 16;
  private static final int SIGNATURE_BYTES = 20;

  private final Secrets secrets;
  private final byte[] purpose;

  /**
   * Codes of one kind.
   *
   * @param purpose what they are good for; those of another purpose are none
   */
  public SignedIds(Secrets secrets, String purpose) {
    this.secrets = secrets;
    this.purpose = purpose.getBytes(StandardCharsets.US_ASCII);
  }

  /** The code of a record. */
  public String of(UUID recordId) {
    byte[] id = bytes(recordId);
    byte[] code = Arrays.copyOf(id, ID_BYTES + SIGNATURE_BYTES);
    System.arraycopy(signature(id), 0, code, ID_BYTES, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
  }

  /** The record of a code; empty for one that we didn't make. */
  public Optional<UUID> read(String code) {
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
    byte[] message = Arrays.copyOf(purpose, purpose.length + ID_BYTES);
    System.arraycopy(id, 0, message, purpose.length, ID_BYTES);
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
