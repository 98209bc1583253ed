package io.linli.servicedesk.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A fair sample that anybody can draw again: the order follows from the seed and nothing else. */
final class FollowUpSample {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private FollowUpSample() {}

  /**
   * Draws from cases.
   *
   * @param seed 32 hexadecimal digits
   * @param share in percent; what it gives is rounded up, so that "at least" holds
   */
  static List<UUID> draw(List<UUID> cases, String seed, BigDecimal share) {
    return cases.stream()
        .sorted(Comparator.comparing(id -> hash(seed, id)))
        .limit(size(cases.size(), share))
        .toList();
  }

  private static long size(int cases, BigDecimal share) {
    return share
        .multiply(BigDecimal.valueOf(cases))
        .divide(ALL, 0, RoundingMode.CEILING)
        .longValueExact();
  }

  private static String hash(String seed, UUID id) {
    try {
      byte[] text = (seed + ":" + id).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
