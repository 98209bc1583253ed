package io.linli.tenancy.binding;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sees to it that the key of a token is known before the token is verified, which happens on the
 * thread that reads requests. The issuer is asked on a worker's. Identifies nobody itself.
 */
@ApplicationScoped
class KeysFirst implements IdentityProvider<TokenAuthenticationRequest> {
  private final IssuerKeys keys;
  private final VerifiedTokens tokens;

  KeysFirst(IssuerKeys keys, VerifiedTokens tokens) {
    this.tokens = tokens;
    this.keys = keys;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Before whoever verifies, who has what the interface gives. */
  @Override
  public int priority() {
    return IdentityProvider.super.priority() + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    String token = request.getToken().getToken();
    if (tokens.remembered(token) != null || !keys.mayLearnFrom(token)) {
      return Uni.createFrom().nullItem();
    }
    return context.runBlocking(
        () -> {
          keys.learn();
          return null;
        });
  }
}
