package io.linli.tenancy.binding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies tokens with {@link IssuerKeys}, and remembers, for a short time, those whose signature
 * was verified. That a token has expired is seen at each use; that its tenant is suspended or its
 * person has left, by {@link Admission}; and whatever was verified before a key went is verified
 * again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens extends JWTCallerPrincipalFactory {
  private static final Duration MEMORY = Duration.ofMinutes(2);
  private static final int MOST = 20_000;

  private final Clock clock;
  private final IssuerKeys keys;
  private final DefaultJWTTokenParser parser = new ParserWithOurKeys();
  private final Cache<String, Verified> verified =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

  VerifiedTokens(Clock clock, IssuerKeys keys) {
    this.clock = clock;
    this.keys = keys;
  }

  private record Verified(JWTCallerPrincipal principal, SignedIn signedIn, int keysVersion) {}

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
    int version = keys.version();
    JWTCallerPrincipal known = remembered(token);
    if (known != null) {
      return known;
    }
    JWTCallerPrincipal principal = principal(parser.parse(token, rules));
    verified.put(token, new Verified(principal, SignedIn.with(principal), version));
    return principal;
  }

  /** Whose token it is, where that was verified and still holds; else null. */
  JWTCallerPrincipal remembered(String token) {
    return known(token).map(Verified::principal).orElse(null);
  }

  /** What such a token says. */
  Optional<SignedIn> signedIn(String token) {
    return known(token).map(Verified::signedIn);
  }

  private Optional<Verified> known(String token) {
    return Optional.ofNullable(verified.getIfPresent(token))
        .filter(each -> each.keysVersion() == keys.version())
        .filter(each -> each.principal().getExpirationTime() > clock.instant().getEpochSecond());
  }

  private static JWTCallerPrincipal principal(JwtContext parsed) {
    return new DefaultJWTCallerPrincipal(
        parsed.getJoseObjects().get(0).getHeader("typ"), parsed.getJwtClaims());
  }

  /** Keys in a file are the library's affair. */
  private final class ParserWithOurKeys extends DefaultJWTTokenParser {
    @Override
    protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo rules)
        throws UnresolvableKeyException {
      return keys.areFetched() ? keys : super.getVerificationKeyResolver(rules);
    }
  }
}
