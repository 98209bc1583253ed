package io.linli.tenancy.binding;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A replica that started while the issuer was away can let nobody in, so nobody is sent to it. One
 * that has had the keys stays ready.
 */
@Readiness
class IssuerKeysReadiness implements HealthCheck {
  private final IssuerKeys keys;

  IssuerKeysReadiness(IssuerKeys keys) {
    this.keys = keys;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Keys of the issuer of tokens")
        .status(keys.areThere())
        .build();
  }
}
