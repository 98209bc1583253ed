package io.linli.tenancy.binding;

import io.linli.platform.caller.Roles;
import io.linli.platform.problem.PlatformProblem;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes from a verified token for whom it speaks; {@link Admission} then asks the database. Roles
 * that a tenant can't grant don't count for its members.
 */
@ApplicationScoped
class CallerIdentities implements SecurityIdentityAugmentor {
  static final String CLAIM = "linli.claim";
  static final String REFUSAL = "linli.refusal";
  private static final String TENANT_CLAIM = "tenant_id";

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
    Object tenant = token.getClaim(TENANT_CLAIM);
    if (tenant == null) {
      return token.getGroups().contains(Roles.PLATFORM_OPERATOR)
          ? claiming(identity, Claim.ofPlatformOperator(token.getSubject()))
          : refused(identity);
    }
    return uuid(tenant.toString())
        .map(id -> claiming(identity, Claim.ofMember(token.getSubject(), id, token.getGroups())))
        .orElseGet(() -> refused(identity));
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

  private static SecurityIdentity claiming(SecurityIdentity identity, Claim claim) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addRoles(claim.roles())
        .addAttribute(CLAIM, claim)
        .build();
  }

  private static SecurityIdentity refused(SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttribute(REFUSAL, PlatformProblem.TENANT_UNKNOWN)
        .build();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
