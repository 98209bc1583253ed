package io.linli.tenancy.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one installation that all tests share, and its tenants, to their constructors; it ends
 * with the last.
 */
final class RunningInstallation implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(Installation.class, SignedInTenants.class)
        .contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Installation running =
        context
            .getRoot()
            .getStore(Namespace.create(RunningInstallation.class))
            .computeIfAbsent(Installation.class, key -> start(), Installation.class);
    return parameter.getParameter().getType() == Installation.class ? running : running.tenants();
  }

  private static Installation start() {
    try {
      return Installation.start();
    } catch (IOException | SQLException | GeneralSecurityException e) {
      throw new IllegalStateException("The installation does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
