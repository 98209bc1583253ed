package io.linli.testkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Signs tokens as an identity provider would. Its public key is what the service trusts. */
public final class TokenIssuer {
  public static final String ISSUER = "https://issuer.test/linli";
  public static final String AUDIENCE = "linli";

  /** Before whatever day a test's clock shows. */
  private static final Instant LONG_AGO = Instant.parse("2025-12-31T16:00:00Z");

  private static final Duration LIFE = Duration.ofHours(1);

  private static final TokenIssuer TRUSTED = new TokenIssuer();
  private static final TokenIssuer FORGER = new TokenIssuer();

  private final KeyPair keys;

  /** What people's clients hold; signing takes longer than most requests. */
  private final Cache<Holder, String> held =
      Caffeine.newBuilder().expireAfterWrite(LIFE.dividedBy(2)).build();

  private record Holder(UUID tenantId, String subject, Set<String> roles) {}

  private TokenIssuer() {
    keys = rsa();
  }

  /** The issuer that the service under test trusts. */
  public static TokenIssuer trusted() {
    return TRUSTED;
  }

  /** Another issuer with the same name but a key of its own: what a forger has. */
  public static TokenIssuer forger() {
    return FORGER;
  }

  /** A valid token of a tenant's member: the same until half of its life is over. */
  public String token(UUID tenantId, String subject, Set<String> roles) {
    return held.get(
        new Holder(tenantId, subject, Set.copyOf(roles)),
        holder -> token(tenantId, subject, roles, LONG_AGO, untilLater()));
  }

  /** A token for any time span, past and future included. */
  public String token(
      UUID tenantId, String subject, Set<String> roles, Instant issuedAt, Duration life) {
    Map<String, Object> tenant =
        tenantId == null ? Map.of() : Map.of("tenant_id", tenantId.toString());
    return sign(tenant, subject, roles, issuedAt, life);
  }

  /** A valid token that names tenants in a way of its own. */
  public String tokenWith(Map<String, Object> claims, String subject, Set<String> roles) {
    return sign(claims, subject, roles, LONG_AGO, untilLater());
  }

  private static Duration untilLater() {
    return Duration.between(LONG_AGO, Instant.now().plus(LIFE));
  }

  private String sign(
      Map<String, Object> more,
      String subject,
      Set<String> roles,
      Instant issuedAt,
      Duration life) {
    var claims =
        Jwt.issuer(ISSUER)
            .audience(AUDIENCE)
            .subject(subject)
            .upn(subject)
            .groups(roles)
            .issuedAt(issuedAt)
            .expiresAt(issuedAt.plus(life));
    more.forEach(claims::claim);
    return claims.jws().keyId("test").sign(keys.getPrivate());
  }

  /** Writes the public key as PEM and returns the file. */
  public Path publicKeyFile() {
    try {
      String pem =
          "-----BEGIN PUBLIC KEY-----\n"
              + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
              + "\n-----END PUBLIC KEY-----\n";
      return Files.writeString(Files.createTempFile("linli-test", ".pem"), pem);
    } catch (IOException e) {
      throw new IllegalStateException("The public key could not be written", e);
    }
  }

  private static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }
}
