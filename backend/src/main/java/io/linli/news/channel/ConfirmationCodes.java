package io.linli.news.channel;

import io.linli.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** Codes of eight digits that follow from a challenge; the database holds none. */
@ApplicationScoped
class ConfirmationCodes {
  private static final long CODES = 100_000_000L;

  private final Secrets secrets;

  ConfirmationCodes(Secrets secrets) {
    this.secrets = secrets;
  }

  String of(UUID challenge) {
    byte[] signed =
        secrets.sign(("message-channel:" + challenge).getBytes(StandardCharsets.US_ASCII));
    return "%08d".formatted(Math.floorMod(ByteBuffer.wrap(signed).getLong(), CODES));
  }

  boolean isRight(UUID challenge, String code) {
    return MessageDigest.isEqual(
        of(challenge).getBytes(StandardCharsets.US_ASCII),
        code.strip().getBytes(StandardCharsets.US_ASCII));
  }
}
