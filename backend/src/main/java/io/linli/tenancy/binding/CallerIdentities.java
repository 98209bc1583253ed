package io.linli.tenancy.binding;

import io.linli.platform.caller.Roles;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes from a verified token who has signed in; {@link CallerFilter} then finds out for whom, and
 * {@link Admission} asks the database. Roles that a tenant can't grant don't count for its members.
 */
@ApplicationScoped
class CallerIdentities implements SecurityIdentityAugmentor {
  static final String SIGNED_IN = "linli.signed-in";

  /** The same as mp.jwt.verify.clock.skew. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final Clock clock;

  CallerIdentities(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom()
        .item(
            () ->
                !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                    ? identify(identity, token)
                    : identity);
  }

  private SecurityIdentity identify(SecurityIdentity identity, JsonWebToken token) {
    refuseFutureTokens(token);
    SignedIn signedIn = SignedIn.with(token);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addRoles(signedIn.roles())
        .addRole(Roles.PERSON)
        .addAttribute(SIGNED_IN, signedIn)
        .build();
  }

  /**
   * The token library checks the end of a token's life only; one that was issued tomorrow is forged
   * or misdated.
   */
  private void refuseFutureTokens(JsonWebToken token) {
    Instant latest = clock.instant().plus(CLOCK_SKEW);
    if (Instant.ofEpochSecond(token.getIssuedAtTime()).isAfter(latest)) {
      throw new AuthenticationFailedException("The token was issued in the future");
    }
  }
}
