package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Founds groups of four for one test, and files for them. */
public final class Watches {
  public static final String GROUPS = "/api/v1/watch-groups";
  public static final String FINDINGS = "/api/v1/watch-findings";
  public static final String GAPS = "/api/v1/watch-gaps";

  private Watches() {}

  /** A group of ten days with a finding of the company's; ids by the names of paths. */
  public static Map<String, String> of(Party street, Party company, UUID community) {
    LocalDate today = Contracts.today();
    String group =
        found(street, founding(community, today.minusDays(10)))
            .statusCode(201)
            .extract()
            .path("id");
    String finding = filed(company, community, today);
    return Map.of("watchGroupId", group, "watchFindingId", finding);
  }

  /** A group with one member of each side. */
  public static Map<String, Object> founding(UUID community, LocalDate day) {
    return new HashMap<>(
        Map.of("communityId", community, "foundedOn", day.toString(), "members", members()));
  }

  public static List<Map<String, String>> members() {
    return Stream.of(
            "NEIGHBOURHOOD_COMMITTEE", "OWNERS_REPRESENTATIVE", "SUPERVISORY_COMMITTEE", "COMPANY")
        .map(side -> Map.of("side", side, "name", "赵玉兰"))
        .toList();
  }

  public static ValidatableResponse found(Party by, Map<String, Object> founding) {
    return by.call().body(founding).post(GROUPS).then();
  }

  /** What was seen on a day. */
  public static ValidatableResponse file(Party by, UUID community, LocalDate day, boolean problem) {
    return by.call()
        .body(
            Map.of(
                "communityId",
                community,
                "seenOn",
                day.toString(),
                "problem",
                problem,
                "finding",
                "3号楼东侧垃圾未清运"))
        .post(FINDINGS)
        .then();
  }

  public static String filed(Party by, UUID community, LocalDate day) {
    return file(by, community, day, true).statusCode(201).extract().path("id");
  }

  /** Makes a move as somebody who has just read the finding. */
  public static ValidatableResponse move(Party by, String id, String move) {
    String etag = by.call().get(FINDINGS + "/" + id).then().extract().header("ETag");
    return by.call()
        .header("If-Match", etag)
        .body(Map.of("text", "已安排当日清运"))
        .post(FINDINGS + "/" + id + "/" + move)
        .then();
  }
}
