package io.linli.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * A service that is sparing: a caller may ask 30 times at once and a tenant 60 times, one after the
 * other; bodies hold a megabyte, three jobs of a tenant may wait; and nothing happens by the clock.
 */
public final class TightLimits implements QuarkusTestProfile {
  public static final int CALLER = 30;
  public static final int TENANT = 60;
  public static final int WAITING = 3;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("linli.limits.upload-megabytes", "1", "quarkus.scheduler.enabled", "false");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Rates.class));
  }

  /** Set beside what {@link LinliService} sets, and over it. */
  public static final class Rates extends LinliService {
    @Override
    public Map<String, String> start() {
      Map<String, String> settings = new java.util.HashMap<>(super.start());
      settings.put("linli.limits.caller-rate", "1");
      settings.put("linli.limits.tenant-rate", "2");
      settings.put("linli.limits.burst", "30s");
      settings.put("linli.limits.tenant-at-once", "1");
      settings.put("linli.limits.jobs-waiting", String.valueOf(WAITING));
      return settings;
    }
  }
}
