package io.linli.launch;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Set;

/** The issuer of a local installation's tokens. No other installation trusts it. */
public final class LocalTokens {

  static final String ISSUER = "https://issuer.local.linli.invalid";

  private static final Duration LIFETIME = Duration.ofHours(12);

  private final PrivateKey key;

  private LocalTokens(PrivateKey key) {
    this.key = key;
  }

  /**
   * An issuer that signs with the installation's key.
   *
   * @throws IOException when the key cannot be read
   * @throws GeneralSecurityException when it is no RSA key
   */
  public static LocalTokens signedWith(LocalSecrets secrets)
      throws IOException, GeneralSecurityException {
    return new LocalTokens(secrets.privateKey());
  }

  /** A token for a member of a tenant. */
  public String ofMember(String subject, String tenantId, Set<String> roles) {
    return claims(subject, roles).claim("tenant_id", tenantId).sign(key);
  }

  /** A token for the operator of the service, who belongs to no tenant. */
  public String ofPlatformOperator(String subject) {
    return claims(subject, Set.of("platform-operator")).sign(key);
  }

  /** A token for somebody who works for no tenant, such as a resident. */
  public String ofPerson(String subject) {
    return claims(subject, Set.of()).sign(key);
  }

  private static JwtClaimsBuilder claims(String subject, Set<String> roles) {
    return Jwt.issuer(ISSUER).audience("linli").subject(subject).groups(roles).expiresIn(LIFETIME);
  }
}
