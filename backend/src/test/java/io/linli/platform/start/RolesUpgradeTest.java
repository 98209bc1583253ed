package io.linli.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.schema.DatabaseLogin;
import io.linli.platform.schema.SchemaChanges;
import io.linli.platform.settings.Mode;
import io.linli.testkit.EmbeddedDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An installation that was made before a release brought further roles. */
class RolesUpgradeTest {

  @Test
  void theScriptAddsTheRolesThatAnOlderInstallationLacks() throws IOException, SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startForTests()) {
      database.asSuperuser("postgres", "drop role linli_resident, linli_building_head");
      SchemaGate gate =
          new SchemaGate(login(database, "linli_app"), login(database, "linli_owner"));
      assertThatThrownBy(() -> gate.pass(Mode.MIGRATE))
          .isInstanceOf(StartRefusedException.class)
          .hasMessageContaining("lacks roles. Run deploy/database/roles.sql first.");

      database.installRolesAgain();
      gate.pass(Mode.MIGRATE);

      assertThat(SchemaChanges.missing(login(database, "linli_app"))).isEmpty();
    }
  }

  private static DatabaseLogin login(EmbeddedDatabase database, String role) {
    return new DatabaseLogin(database.jdbcUrl(), role, EmbeddedDatabase.PASSWORD);
  }
}
