package io.linli.deploy.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.platform.schema.DatabaseLogin;
import io.linli.platform.schema.SchemaMigration;
import io.linli.testkit.Households;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Packaged;
import io.linli.testkit.Transfers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The night for which backups are made: somebody has removed what nobody should, and the service is
 * brought back to the moment before, on another server. Also a rehearsal for people: {@code
 * deploy/rehearse-restore.sh}; the same by hand is in {@code deploy/backup.md}.
 */
class RestoreIT {
  /** Signs of life are those of whichever processes serve now. */
  private static final String COUNTS =
      "select sum((xpath('/row/c/text()', query_to_xml('select count(*) as c from '"
          + " || quote_ident(relname), false, true, '')))[1]::text::bigint) from pg_class"
          + " where relnamespace = 'public'::regnamespace and relkind = 'r'"
          + " and relname <> 'replica'";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @AfterEach
  void speakToNobody() {
    Packaged.speakToNobody();
  }

  @Test
  void theServiceComesBackAsItWasBeforeTheAccident() throws Exception {
    LaunchSettings lost = Packaged.settings(folder.resolve("lost"), Map.of());
    LaunchSettings found =
        Packaged.settings(folder.resolve("found"), Map.of("LINLI_MODE", "serve"));
    LocalSecrets secrets = LocalSecrets.in(lost.data());
    Backup backup = new Backup(folder.resolve("backup"));
    Files.createDirectories(backup.folder());
    try (LocalDatabase database = LocalDatabase.start(lost, secrets)) {
      backup.archive(database);
    }
    ManagedEstate one;
    ManagedEstate other;
    OffsetDateTime moment;
    long rows;
    try (LocalDatabase database = LocalDatabase.start(lost, secrets);
        LocalService service = LocalService.start(lost, secrets, database)) {
      Packaged.speakTo(service, database);
      one = ManagedEstate.make();
      backup.take(database, lost.data().resolve("postgresql"));
      say("The base backup is taken; the service goes on.");
      other = ManagedEstate.make();
      one.look(one.company()).statusCode(200);
      rows = Transfers.count(COUNTS);
      moment = Backup.now(database);

      removeEverything(database);
      assertThat(Transfers.count("select count(*) from occupant")).isZero();
      say("Somebody has removed every occupant.");
      Backup.endSegment(database);
      say("The server is lost; the backup and the archived log are not.");
    }
    try (LocalDatabase database = backup.restore(found, secrets, moment);
        LocalService service = LocalService.start(found, secrets, database)) {
      Packaged.speakTo(service, database);
      say("Restored to the moment before, and served again.");

      assertThat(Transfers.count(COUNTS)).as("Rows in all tables").isEqualTo(rows);
      seesItsOwnAlone(one, other);
      seesItsOwnAlone(other, one);
      assertWall(database, secrets);
      Households.building(one.company(), one.community(), "2号楼");
      SchemaMigration.run(owner(database, secrets));
    }
  }

  private static void seesItsOwnAlone(ManagedEstate own, ManagedEstate foreign) {
    assertThat(ManagedEstate.communitiesOf(own.company()))
        .containsExactly(own.community().toString());
    own.look(own.company())
        .statusCode(200)
        .body("telephone", equalTo("13812345678"))
        .body("identityNumber", equalTo(ManagedEstate.IDENTITY_NUMBER));
    foreign.look(own.company()).statusCode(404);
    own.street().call().get("/api/v1/communities/" + foreign.community()).then().statusCode(404);
  }

  /** Row-level security is in the backup; what it is worth is the owner's own case. */
  private static void assertWall(LocalDatabase database, LocalSecrets secrets) throws SQLException {
    assertThat(
            Transfers.count(
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                    + " and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)"
                    + " and relname not like 'databasechangelog%'"))
        .isZero();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), "linli_owner", secrets.get("database.owner.password"));
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () -> statement.execute("set row_security = off; select count(*) from occupant"))
          .as("A dump by the owner would be refused, and never lack rows in silence")
          .hasMessageContaining("row-level security");
    }
  }

  private static void removeEverything(LocalDatabase database) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from occupant");
    }
  }

  private static DatabaseLogin owner(LocalDatabase database, LocalSecrets secrets) {
    return new DatabaseLogin(
        database.jdbcUrl(), "linli_owner", secrets.get("database.owner.password"));
  }

  private static void say(String sentence) {
    System.out.println(sentence);
  }
}
