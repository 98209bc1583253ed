package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Capacity;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Mediations;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself lets everybody mediate at the own level and at no other. */
@LinliTest
class MediationRowsTest {
  private ManagedEstate estate;
  private Party committee;

  @BeforeEach
  void makeAnEstate() {
    estate = ManagedEstate.make();
    committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(estate.street()));
  }

  @Test
  void whoeverAskedDecidesNothingAtAnotherLevel() throws SQLException {
    String decided = deciding(asked(estate.street()));

    try (AppLogin login = AppLogin.boundTo(estate.street(), Capacity.SUPERVISOR)) {
      assertThatThrownBy(() -> login.write(decided)).hasMessageContaining("row-level security");
    }
    try (AppLogin login = AppLogin.boundTo(estate.company(), Capacity.OPERATOR)) {
      assertThatThrownBy(() -> login.write(deciding(asked(estate.company()))))
          .hasMessageContaining("row-level security");
    }
    try (AppLogin login = AppLogin.boundTo(committee, Capacity.SUPERVISOR)) {
      assertThat(login.write(decided)).isEqualTo(1);
    }
  }

  @Test
  void theNamesAreForWhoeverMediatesNowAndWhoeverAsked() throws SQLException {
    String names =
        "select name from mediation_party_identity where mediation_id = '%s'"
            .formatted(asked(estate.company()));

    try (AppLogin login = AppLogin.boundTo(estate.street(), Capacity.SUPERVISOR)) {
      assertThat(login.read(names)).isEmpty();
    }
    try (AppLogin login = AppLogin.boundTo(committee, Capacity.SUPERVISOR)) {
      assertThat(login.read(names)).containsExactly("张建国");
    }
    try (AppLogin login = AppLogin.boundTo(estate.company(), Capacity.OPERATOR)) {
      assertThat(login.read(names)).containsExactly("张建国");
    }
  }

  private String asked(Party by) {
    Map<String, Object> request = Mediations.request(estate.community());
    request.put("level", "COMMUNITY");
    return Mediations.requested(by, request);
  }

  private static String deciding(String mediation) {
    return "update mediation set state = 'ACCEPTED' where id = '%s'".formatted(mediation);
  }
}
