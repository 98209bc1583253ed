package io.linli.news.channel;

import io.linli.news.Channel;
import io.linli.news.NewsProblem;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a person wants to be told besides. Nothing goes there but a code, until the person has
 * shown it: otherwise one could have others told.
 */
@Entity
@Table(name = "message_channel")
class MessageChannel {
  static final int CODES_A_DAY = 5;
  static final int GUESSES = 5;
  private static final Duration DAY = Duration.ofDays(1);

  @Id UUID id;

  /** Null for a resident. */
  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(updatable = false)
  String subject;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  Channel channel;

  @Column(updatable = false)
  byte[] address;

  @Column(name = "address_key", updatable = false)
  String addressKey;

  @Column(name = "address_masked", updatable = false)
  String addressMasked;

  String language;
  boolean enabled;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  UUID challenge;
  int guesses;

  @Column(name = "codes_sent")
  int codesSent;

  @Column(name = "codes_since")
  Instant codesSince;

  @Version long version;

  protected MessageChannel() {}

  MessageChannel(UUID id, UUID tenantId, String subject, Channel channel, Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.subject = subject;
    this.channel = channel;
    this.enabled = true;
    this.codesSince = now;
  }

  void address(Sealed sealed, String masked) {
    address = sealed.bytes();
    addressKey = sealed.keyId();
    addressMasked = masked;
  }

  static String sealedFor(UUID id) {
    return "message-channel:" + id;
  }

  /** A fresh code is sent, and the one before it is worth nothing. */
  void challenge(UUID fresh, Instant now) {
    if (confirmedAt != null) {
      throw Problem.of(NewsProblem.CHANNEL_CONFIRMED);
    }
    if (!codesSince.plus(DAY).isAfter(now)) {
      codesSince = now;
      codesSent = 0;
    }
    if (codesSent >= CODES_A_DAY) {
      throw Problem.of(NewsProblem.TOO_MANY_CODES, CODES_A_DAY);
    }
    codesSent++;
    challenge = fresh;
    guesses = 0;
  }

  /**
   * Somebody shows a code.
   *
   * @return whether it is the one that was sent
   */
  boolean confirm(boolean right, Instant now) {
    if (confirmedAt != null) {
      throw Problem.of(NewsProblem.CHANNEL_CONFIRMED);
    }
    if (guesses >= GUESSES) {
      throw Problem.of(NewsProblem.TOO_MANY_GUESSES);
    }
    guesses++;
    if (right) {
      confirmedAt = now;
    }
    return right;
  }
}
