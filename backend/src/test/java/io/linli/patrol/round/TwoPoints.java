package io.linli.patrol.round;

import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.monthly;
import static io.linli.testkit.Patrols.point;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Patrols;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An estate of a company with a round past two points, due since the day before. */
record TwoPoints(
    Party street, Party company, UUID community, String pump, String gate, String round) {

  static TwoPoints build() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    Map<String, Object> pumpRoom =
        Map.of("name", "消防泵房", "qrText", "LL-1", "latitude", 34.788888, "longitude", 113.677777);
    String pump = point(company, community, pumpRoom).statusCode(201).extract().path("id");
    String gate = point(company, community, "东门");
    Map<String, Object> content = content(monthly(), List.of(pump, gate));
    content.put("patrolChecklistId", Patrols.checklist(company, community));
    String round = Patrols.sinceYesterday(Patrols.openRound(company, community, content));
    return new TwoPoints(street, company, community, pump, gate, round);
  }

  /** What is seen at the pump: one finding, 111 metres away. */
  Map<String, Object> atPump() {
    return Map.of(
        "patrolPointId",
        pump,
        "qrText",
        "LL-1",
        "latitude",
        34.789888,
        "longitude",
        113.677777,
        "answers",
        List.of(
            Map.of("itemCode", "exits", "yes", false),
            Map.of("itemCode", "pressure", "number", 0.3),
            Map.of("itemCode", "remark", "text", "通道有杂物")));
  }
}
