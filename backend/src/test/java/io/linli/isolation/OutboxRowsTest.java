package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Capacity;
import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Residents;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever acts notes what he may do, and reads nothing of what others have noted. */
@LinliTest
class OutboxRowsTest {
  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstate() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Estates.handOver(community, company);
  }

  @Test
  void eachNotesWhatItIsBoundTo() throws SQLException {
    Party person = Residents.person();
    UUID building = Households.building(company, community, "1号楼");
    UUID household = Households.household(company, building, "101");
    UUID neighbours = Households.household(company, building, "102");
    Residents.owner(company, person, community, household, "1号楼", "101");

    assertThat(noted(company, Capacity.OPERATOR, of(company, null, null))).isEqualTo(1);
    assertThat(noted(street, Capacity.SUPERVISOR, of(company, null, null))).isEqualTo(1);
    assertThat(noted(person, Capacity.RESIDENT, of(company, household, person))).isEqualTo(1);
    assertRefused(Tenants.company(), Capacity.OPERATOR, of(company, null, null));
    assertRefused(Tenants.street(), Capacity.SUPERVISOR, of(company, null, null));
    assertRefused(person, Capacity.RESIDENT, of(company, neighbours, person));
    assertRefused(person, Capacity.RESIDENT, of(company, household, company));
  }

  @Test
  void noEventIsLaidToAnEstateOfSomebodyElse() {
    Party other = Tenants.company();

    assertThatThrownBy(() -> noted(other, Capacity.OPERATOR, of(other, null, null)))
        .hasMessageContaining("foreign key");
  }

  @ParameterizedTest
  @EnumSource(value = Capacity.class, names = "WORKER", mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseReadsOrChangesWhatWasNoted(Capacity capacity) {
    for (String statement :
        new String[] {
          "select 1 from outbox_event",
          "update outbox_event set relayed_at = now()",
          "delete from outbox_event",
          "select 1 from outbox_subject",
          "update outbox_subject set last = 0"
        }) {
      assertThatThrownBy(
              () -> {
                try (AppLogin login = AppLogin.boundTo(company, capacity)) {
                  login.write(statement);
                }
              })
          .as(statement)
          .hasMessageContaining("permission denied");
    }
  }

  private void assertRefused(Party by, Capacity capacity, String values) {
    assertThatThrownBy(() -> noted(by, capacity, values))
        .as(capacity + " " + values)
        .hasMessageContaining("row-level security");
  }

  private static int noted(Party by, Capacity capacity, String values) throws SQLException {
    try (AppLogin login =
        capacity == Capacity.RESIDENT
            ? AppLogin.boundToPerson(by, capacity)
            : AppLogin.boundTo(by, capacity)) {
      return login.write(
          "insert into outbox_event (id, type, subject_kind, subject_id, actor, occurred_at, data,"
              + " tenant_id, community_id, area_code, household_id, person)"
              + " values (uuidv7(), 'x', 'x', uuidv7(), 'x', now(), '{}', "
              + values
              + ")");
    }
  }

  private String of(Party tenant, UUID household, Party person) {
    return "'%s', '%s', '%s', %s, %s"
        .formatted(
            tenant.id(),
            community,
            Estates.neighbourhood(street),
            household == null ? "null" : "'" + household + "'",
            person == null ? "null" : "'" + person.subject() + "'");
  }
}
