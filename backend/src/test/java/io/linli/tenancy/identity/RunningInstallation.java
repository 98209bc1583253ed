package io.linli.tenancy.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one installation that all tests of a JVM share, and its tenants, to their constructors;
 * it ends with the JVM.
 */
final class RunningInstallation implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(Installation.class, SignedInTenants.class)
        .contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Installation running = Shared.INSTALLATION;
    return parameter.getParameter().getType() == Installation.class ? running : running.tenants();
  }

  /** Started for the first test that asks. */
  private static final class Shared {
    private static final Installation INSTALLATION = start();
  }

  private static void end(Installation running) {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Installation start() {
    try {
      Installation started = Installation.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started), "installation-shutdown"));
      return started;
    } catch (IOException | SQLException | GeneralSecurityException e) {
      throw new IllegalStateException("The installation does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
