package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.ProblemType;
import io.linli.tenancy.TenantStatus;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Finds out for whom a verified token speaks. The token says who, which tenant and which roles; the
 * database says whether that tenant exists and is active, what its jurisdiction is, and which roles
 * it has granted. A role holds only when both say so. An identity that its tenant refuses keeps no
 * roles and remembers why.
 */
@ApplicationScoped
class CallerIdentities implements SecurityIdentityAugmentor {
  static final String CALLER = "linli.caller";
  static final String REFUSAL = "linli.refusal";
  private static final String TENANT_CLAIM = "tenant_id";

  /** The same as mp.jwt.verify.clock.skew. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final TenantDirectory directory;
  private final Clock clock;

  CallerIdentities(TenantDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    return context.runBlocking(() -> identify(identity, token));
  }

  private SecurityIdentity identify(SecurityIdentity identity, JsonWebToken token) {
    refuseFutureTokens(token);
    Set<String> claimed = token.getGroups();
    Object tenant = token.getClaim(TENANT_CLAIM);
    if (tenant == null) {
      return claimed.contains(Roles.PLATFORM_OPERATOR)
          ? known(identity, platformOperator(token))
          : refused(identity, PlatformProblem.TENANT_UNKNOWN);
    }
    Optional<UUID> tenantId = uuid(tenant.toString());
    return tenantId
        .flatMap(id -> directory.find(id, token.getSubject()))
        .map(entry -> ofTenant(identity, token, tenantId.get(), entry))
        .orElseGet(() -> refused(identity, PlatformProblem.TENANT_UNKNOWN));
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

  private static SecurityIdentity ofTenant(
      SecurityIdentity identity, JsonWebToken token, UUID tenantId, TenantDirectory.Entry entry) {
    if (entry.status() == TenantStatus.SUSPENDED) {
      return refused(identity, PlatformProblem.TENANT_SUSPENDED);
    }
    if (entry.status() == TenantStatus.CLOSED) {
      return refused(identity, PlatformProblem.TENANT_CLOSED);
    }
    if (entry.roles() == null) {
      return refused(identity, PlatformProblem.NOT_A_MEMBER);
    }
    Set<String> roles =
        token.getGroups().stream().filter(entry.roles()::contains).collect(Collectors.toSet());
    return known(
        identity,
        new Caller(token.getSubject(), tenantId, entry.kind().capacity(), entry.areaCode(), roles));
  }

  private static Caller platformOperator(JsonWebToken token) {
    return new Caller(
        token.getSubject(), null, Capacity.PLATFORM, null, Set.of(Roles.PLATFORM_OPERATOR));
  }

  private static SecurityIdentity known(SecurityIdentity identity, Caller caller) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addRoles(caller.roles())
        .addAttribute(CALLER, caller)
        .build();
  }

  private static SecurityIdentity refused(SecurityIdentity identity, ProblemType reason) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttribute(REFUSAL, reason)
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
