package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Capacity;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A supervisor watches over what a company records, and does not write in it (domain.md T2). */
@LinliTest
class OperationalRecordsTest {

  @Test
  void aSupervisorCannotRewriteWhatACompanyKeeps() throws SQLException {
    Tenants.Party street = Tenants.street();
    UUID community = Estates.community(street);
    String elevators = "update community set elevators = elevators + 1 where id = '%s'";

    try (AppLogin login = AppLogin.boundTo(street, Capacity.SUPERVISOR)) {
      assertThat(login.write(elevators.formatted(community))).isEqualTo(1);
      login.write(
          "update community set tenant_id = '%s' where id = '%s'"
              .formatted(Tenants.company().id(), community));

      assertThatThrownBy(() -> login.write(elevators.formatted(community)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("described by the tenant that keeps it");
    }
  }

  @Test
  void aSupervisorHasNoRightToWriteBuildingsOrHouseholds() throws SQLException {
    Tenants.Party street = Tenants.street();

    for (String table : new String[] {"building", "unit", "household", "occupant"}) {
      try (AppLogin login = AppLogin.boundTo(street, Capacity.SUPERVISOR)) {
        assertThatThrownBy(() -> login.write("delete from " + table))
            .hasMessageContaining("permission denied");
      }
    }
  }
}
