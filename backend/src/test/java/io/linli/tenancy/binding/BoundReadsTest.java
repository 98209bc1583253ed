package io.linli.tenancy.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.quarkus.agroal.DataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads outside of transactions are bound to their caller and checked as exactly as all others. */
@LinliTest
class BoundReadsTest {
  private static final String LIST = "/api/v1/households";
  private static final int ROUNDS = 40;

  @Inject Reads reads;
  @Inject CallerContext callers;

  @Inject
  @DataSource("reads")
  javax.sql.DataSource database;

  @Test
  void suspensionEndsReadsWithTheNextOne() {
    Party company = Tenants.company();
    list(company, Roles.OF_TENANTS).statusCode(200);

    Tenants.platform()
        .body(Map.of("reason", "欠费"))
        .header("If-Match", "\"0\"")
        .post("/api/v1/tenants/" + company.id() + "/suspension")
        .then()
        .statusCode(200);

    list(company, Roles.OF_TENANTS).statusCode(403).body("code", equalTo("tenant-suspended"));
  }

  @Test
  void aRoleThatTheTenantTakesEndsReadsWithTheNextOne() {
    Party company = Tenants.company();
    Party clerk = new Party(company.id(), "clerk", null);
    String id =
        company
            .call()
            .body(Map.of("subject", "clerk", "displayName", "张三", "roles", Set.of(Roles.CLERK)))
            .post("/api/v1/members")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    list(clerk, Set.of(Roles.CLERK)).statusCode(200);

    change(company, id, Roles.MANAGER);
    list(clerk, Set.of(Roles.CLERK)).statusCode(403).body("code", equalTo("forbidden"));
    list(clerk, Set.of(Roles.MANAGER)).statusCode(200);
  }

  @Test
  void callersWhoTakeTurnsOnTheConnectionsNeverMix() {
    List<Party> streets = List.of(Tenants.street(), Tenants.street());
    streets.forEach(Households::household);

    IntStream.range(0, ROUNDS)
        .parallel()
        .forEach(
            round -> {
              Party street = streets.get(round % 2);
              list(street, Roles.OF_TENANTS)
                  .statusCode(200)
                  .body("items", hasSize(1))
                  .body("items.areaCode", everyItem(startsWith(street.areaCode())));
            });
  }

  @Test
  @ActivateRequestContext
  void aReadWithoutATenantConditionReturnsTheCallersRows() {
    Party street = Tenants.street();
    UUID own = Estates.community(street);
    Estates.community(Tenants.street());
    callers.bind(new Caller("test", street.id(), Capacity.SUPERVISOR, street.areaCode(), Set.of()));

    List<UUID> seen =
        reads.list(Read.of(row -> row.getObject(1, UUID.class)).sql("select id from community"));

    assertThat(seen).containsExactly(own);
  }

  @Test
  @ActivateRequestContext
  void nothingIsReadForNobody() {
    Read<Long> count = Read.of(row -> row.getLong(1)).sql("select count(*) from community");

    assertThatThrownBy(() -> reads.list(count)).hasMessageContaining("No caller is bound");
  }

  @Test
  void theConnectionHasNoRightsOutsideOfARead() throws SQLException {
    list(Tenants.company(), Roles.OF_TENANTS).statusCode(200);

    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet role = statement.executeQuery("select current_setting('role')")) {
        role.next();
        assertThat(role.getString(1)).isEqualTo("none");
      }
      assertThatThrownBy(() -> statement.executeQuery("select id from community"))
          .hasMessageContaining("permission denied");
    }
  }

  private static void change(Party company, String member, String role) {
    String etag = company.call().get("/api/v1/members/" + member).then().extract().header("ETag");
    company
        .call()
        .header("If-Match", etag)
        .body(Map.of("roles", Set.of(role)))
        .put("/api/v1/members/" + member + "/roles")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse list(Party party, Set<String> roles) {
    return party.as(roles).get(LIST).then();
  }
}
