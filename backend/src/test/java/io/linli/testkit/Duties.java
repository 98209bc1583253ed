package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Keeps duty rosters for one test. */
public final class Duties {
  public static final String SHIFTS = "/api/v1/duty-shifts";
  public static final String GAPS = "/api/v1/duty-gaps";

  private Duties() {}

  /** The whole of a day by Wang Jianjun. */
  public static Map<String, Object> entry(UUID community, LocalDate day, boolean manager) {
    return new HashMap<>(
        Map.of(
            "communityId",
            community,
            "day",
            day.toString(),
            "shift",
            "WHOLE_DAY",
            "manager",
            manager,
            "name",
            "王建军",
            "telephone",
            "13900001234"));
  }

  public static ValidatableResponse enter(Party by, Map<String, Object> entry) {
    return by.call().body(entry).post(SHIFTS).then();
  }

  public static String entered(Party by, UUID community, LocalDate day, boolean manager) {
    return enter(by, entry(community, day, manager)).statusCode(201).extract().path("id");
  }
}
