package io.linli.tenancy.binding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;

/**
 * Remembers, for a short time, tokens whose signature was verified. That a token has expired is
 * seen at each use; that its tenant is suspended or its person has left, by {@link Admission}; and
 * a key that its issuer withdraws ends its tokens here within {@link #MEMORY}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {
  private static final Duration MEMORY = Duration.ofMinutes(2);
  private static final int MOST = 20_000;

  private final Clock clock;
  private final Cache<String, JWTCallerPrincipal> verified =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

  VerifiedTokens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
    JWTCallerPrincipal known = verified.getIfPresent(token);
    if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) {
      return known;
    }
    JWTCallerPrincipal principal = super.parse(token, rules);
    verified.put(token, principal);
    return principal;
  }
}
