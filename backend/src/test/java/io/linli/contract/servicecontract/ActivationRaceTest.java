package io.linli.contract.servicecontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is second, by however little, is told so. */
@LinliTest
class ActivationRaceTest {

  @Test
  void ofTwoContractsConfirmedAtTheSameMomentOneBecomesActive() {
    LocalDate today = Contracts.today();
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    List<String> contracts =
        Stream.of(1, 2)
            .map(years -> Contracts.filed(company, community, today, today.plusYears(years)))
            .toList();

    List<CompletableFuture<Integer>> answers =
        contracts.stream()
            .map(
                id ->
                    CompletableFuture.supplyAsync(
                        () -> Contracts.step(street, id, "confirmation").extract().statusCode()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    assertThat(contracts.stream().map(id -> status(company, id)))
        .containsExactlyInAnyOrder("ACTIVE", "FILED");
  }

  private static String status(Party company, String id) {
    return Contracts.get(company, id).extract().path("status");
  }
}
