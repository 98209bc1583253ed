package io.linli.tenancy.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one installation that all tests share to their constructors; it ends with the last. */
final class RunningInstallation implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RunningInstallation.class))
        .computeIfAbsent(Installation.class, key -> start(), Installation.class);
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
