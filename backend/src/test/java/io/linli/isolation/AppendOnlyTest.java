package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Capacity;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happened stays on record: not even the service's own login can alter or forge the trail. */
@LinliTest
class AppendOnlyTest {

  private static final List<String> TAMPERING =
      List.of(
          "update audit_entry set subject = 'somebody else'",
          "delete from audit_entry",
          "truncate audit_entry",
          "insert into audit_entry (subject, capacity, action, record_type, record_id)"
              + " values ('x', 'x', 'INSERT', 'x', uuidv7())",
          "update personal_data_look set reason = 'none'",
          "delete from personal_data_look",
          "truncate personal_data_look");

  private Party party;

  @BeforeEach
  void makeHistory() {
    party = Tenants.street();
  }

  @ParameterizedTest
  @EnumSource(Capacity.class)
  void refusesToAlterTheTrail(Capacity capacity) throws SQLException {
    for (String statement : TAMPERING) {
      try (AppLogin login = AppLogin.boundTo(party, capacity)) {
        assertThatThrownBy(() -> login.write(statement))
            .as(statement)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
    assertThat(Trail.changesOf(party)).isPositive();
  }
}
