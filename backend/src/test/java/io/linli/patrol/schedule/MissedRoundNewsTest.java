package io.linli.patrol.schedule;

import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.monthly;
import static io.linli.testkit.Patrols.openRound;
import static io.linli.testkit.Patrols.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The managers hear of a round that nobody has finished, once. */
@LinliTest
class MissedRoundNewsTest {
  @Inject ScheduleWorker worker;

  @Test
  void aMissedRoundIsToldOnce() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    String gate = point(company, community, "东门");
    String round = openRound(company, community, content(monthly(), List.of(gate)));
    assertThat(told(round)).isEmpty();
    Superuser.run(
        "update patrol_round set due_from = now() - interval '3 hours',"
            + " due_until = now() - interval '1 hour' where id = ?",
        UUID.fromString(round));

    worker.look();
    worker.look();

    String plan = Patrols.get(company, round).statusCode(200).extract().path("patrolPlanId");
    assertThat(told(round)).containsExactly("patrol-round.missed " + plan + company.id());
  }

  private static List<String> told(String round) {
    return Transfers.texts(
        "select type || ' ' || (data ->> 'plan') || tenant_id from outbox_event"
            + " where subject_id = '%s'".formatted(round));
  }
}
