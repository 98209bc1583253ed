package io.linli.servicedesk.servicecase;

import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.servicedesk.ServiceDeskEvent;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever happens to a case is noted for those who want to hear of it. */
@LinliTest
class CaseNewsTest {

  @Test
  void everyStepIsNotedInItsOrder() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    String id = opened(company, community);
    String reports = "/api/v1/service-cases/" + id + "/reports";
    String asked =
        street
            .call()
            .body(Map.of("question", "为何未到场", "dueOn", Contracts.today().toString()))
            .post(reports)
            .path("id");
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    move(company, id, "dispatch", Map.of("assignee", company.subject())).statusCode(200);
    String until = OffsetDateTime.now(ZoneOffset.ofHours(8)).plusHours(2).toString();
    move(company, id, "promise", Map.of("until", until, "told", "电话告知")).statusCode(200);
    company
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("answer", "配件缺货"))
        .post(reports + "/" + asked + "/answer")
        .then()
        .statusCode(200);

    assertThat(
            texts(
                id,
                "sequence || ' ' || type || ' ' || coalesce(data ->> 'report', data ->> 'level', '')"))
        .containsExactly(
            "1 service-case.opened ",
            "2 service-case.report-asked " + asked,
            "3 service-case.accepted ",
            "4 service-case.dispatched ",
            "5 service-case.promised ",
            "6 service-case.report-answered " + asked);
    assertThat(texts(id, "distinct tenant_id::text || community_id"))
        .containsExactly("" + company.id() + community);
    assertThat(texts(id, "coalesce(told_tenant_id::text, '')")).contains(street.id().toString());
    assertThat(texts(id, "distinct concerned::text"))
        .containsExactly("{" + company.subject() + "}");
    assertThat(texts(id, "data::text")).noneMatch(data -> data.contains("张建国"));
  }

  @Test
  void everyMoveHasAnEventOfItsOwn() {
    List<ServiceDeskEvent> events = Arrays.stream(CaseMove.values()).map(CaseMove::event).toList();

    assertThat(events).doesNotHaveDuplicates();
  }

  private static List<String> texts(String caseId, String columns) {
    return Transfers.texts(
        "select %s from outbox_event where subject_id = '%s' order by 1"
            .formatted(columns, caseId));
  }
}
