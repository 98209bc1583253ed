package io.linli.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service whose clock shows what {@link MovedClock} is set to, and that does nothing by itself.
 */
public final class MovedTime implements QuarkusTestProfile {
  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(MovedClock.class);
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.scheduler.enabled", "false");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Service.class));
  }

  /** One of its own: another profile's would trust another issuer. */
  public static final class Service extends LinliService {}
}
