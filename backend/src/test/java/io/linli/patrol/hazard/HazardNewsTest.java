package io.linli.patrol.hazard;

import static io.linli.testkit.Patrols.hazard;
import static io.linli.testkit.Patrols.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to a hazard is told in the transaction in which it happens. */
@LinliTest
class HazardNewsTest {
  @Inject HazardWorker worker;
  @Inject Clock clock;

  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstate() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
  }

  @Test
  void whatIsFoundGoesUpAndIsStruckOffIsToldInItsOrder() {
    String id = hazard(company, community, "MAJOR");
    worker.look(clock.instant().plus(Duration.ofDays(60)));
    worker.look(clock.instant().plus(Duration.ofDays(60)));
    move(company, id, "fix", Map.of("note", "已清理")).statusCode(200);
    move(street, id, "recheck", Map.of("passed", false, "note", "仍有杂物")).statusCode(200);
    move(company, id, "fix", Map.of("note", "已清理")).statusCode(200);
    move(street, id, "recheck", Map.of("passed", true, "note", "通道畅通")).statusCode(200);
    Patrols.fine(street, id, "UNIT", "500.00").statusCode(201);

    assertThat(told(id, "sequence || ' ' || type || ' ' || coalesce(data ->> 'level', '')"))
        .containsExactly(
            "1 hazard.found ",
            "2 hazard.escalated ESTATE",
            "3 hazard.escalated PROJECT_MANAGER",
            "4 hazard.escalated QUALITY_DEPARTMENT",
            "5 hazard.escalated-to-street ",
            "6 hazard.closed ");
    assertThat(told(id, "concerned::text || tenant_id || community_id"))
        .containsOnly("{" + company.subject() + "}" + company.id() + community);
    assertThat(told(id, "data ->> 'severity'")).containsOnly("MAJOR");
    assertThat(told(id, "data::text")).noneMatch(data -> data.contains("消防通道"));
  }

  @Test
  void aSupervisorWhoFindsOneIsNoMemberOfTheCompany() {
    String id = hazard(street, community, "ORDINARY");
    move(street, id, "dismissal", Map.of("note", "不属隐患")).statusCode(200);

    assertThat(told(id, "type || ' ' || coalesce(data ->> 'origin', '') || concerned::text"))
        .containsExactly("hazard.found INSPECTION{}", "hazard.dismissed {}");
  }

  @Test
  void whatIsRefusedIsNotTold() {
    String id = hazard(company, community, "ORDINARY");
    move(company, id, "recheck", Map.of("passed", true, "note", "通道畅通")).statusCode(409);

    assertThat(told(id, "type")).containsExactly("hazard.found");
  }

  private static List<String> told(String hazard, String columns) {
    return Transfers.texts(
        "select %s from outbox_event where subject_id = '%s' order by sequence"
            .formatted(columns, hazard));
  }
}
