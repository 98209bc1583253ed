package io.linli.servicedesk.escalation;

import static io.linli.testkit.ServiceCases.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.news.relay.Telling;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Home;
import io.linli.testkit.LinliTest;
import io.linli.testkit.News;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service does to cases by itself is told as well, each level once and in its order. */
@LinliTest
class EscalationNewsTest {
  @Inject EscalationWorker worker;
  @Inject Telling telling;

  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstateOfACompany() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
  }

  @Test
  void everyLevelIsToldOnceAndInItsOrder() {
    RuleSettings.override(company, "service-desk.respond.urgent", 0, "MINUTES").statusCode(201);
    for (String level : List.of("project-manager", "quality-department", "street")) {
      RuleSettings.override(company, "service-desk.escalate." + level, 0, "MINUTES")
          .statusCode(201);
    }
    String id = opened(company, community);

    worker.look();
    worker.look();

    assertThat(texts("coalesce(data ->> 'level', type)", "data ->> 'clock' = 'RESPOND'", id))
        .containsExactly(
            "ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "service-case.escalated-to-street");
    assertThat(texts("distinct concerned::text", "actor = 'linli'", id))
        .containsExactly("{" + company.subject() + "}");
  }

  @Test
  void theResidentWhoseCaseItIsIsTold() {
    Home home = Home.make();
    RuleSettings.override(home.company(), "service-desk.respond.urgent", 0, "MINUTES")
        .statusCode(201);
    Map<String, Object> opening = home.opening();
    opening.put("urgency", "URGENT");
    String id = home.open(opening).statusCode(201).extract().path("id");

    worker.look();
    telling.tell();

    assertThat(texts("distinct person || household_id", "actor = 'linli'", id))
        .containsExactly(home.resident().subject() + home.household());
    assertThat(News.told(home.resident())).containsExactly("service-case.escalated");
  }

  @Test
  void aCaseThatLapsedIsTold() {
    Map<String, Object> atOnce =
        RuleSettings.value("service-desk.confirmation", 0, "MINUTES", false);
    RuleSettings.set(street, RuleSettings.version(List.of(atOnce))).statusCode(201);
    String id = ServiceCases.done(company, community);

    worker.look();

    assertThat(texts("type", "actor = 'linli'", id)).containsExactly("service-case.lapsed");
  }

  private static List<String> texts(String columns, String condition, String caseId) {
    String order = columns.startsWith("distinct") ? "" : " order by sequence";
    return Transfers.texts(
        "select %s from outbox_event where %s and subject_id = '%s'%s"
            .formatted(columns, condition, caseId, order));
  }
}
