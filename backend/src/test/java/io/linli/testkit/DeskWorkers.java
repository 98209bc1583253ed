package io.linli.testkit;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Workers of a service desk, for one test. */
public final class DeskWorkers {
  public static final String PATH = "/api/v1/desk-workers";

  private DeskWorkers() {}

  public static Map<String, Object> description(
      int capacity, List<String> skills, List<UUID> communities, boolean onDuty) {
    return Map.of(
        "capacity", capacity, "skills", skills, "communityIds", communities, "onDuty", onDuty);
  }

  /** Admits a member who is sent to cases from now on; the id of the worker. */
  public static String add(Party tenant, String subject, Map<String, Object> description) {
    String member = Tenants.admit(tenant, subject, Set.of(Roles.CLERK));
    return tenant
        .call()
        .body(Map.of("memberId", member, "description", description))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
