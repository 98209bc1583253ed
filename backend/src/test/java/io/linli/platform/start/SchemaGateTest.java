package io.linli.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.schema.DatabaseLogin;
import io.linli.platform.schema.SchemaChanges;
import io.linli.platform.settings.Mode;
import io.linli.testkit.EmbeddedDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator meets who starts the service on this or that database. */
class SchemaGateTest {
  private static EmbeddedDatabase database;

  @BeforeAll
  static void migrateOneDatabase() {
    database = EmbeddedDatabase.startForTests();
    gate(database.jdbcUrl()).pass(Mode.MIGRATE);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void knowsExactlyTheChangesThatTheMigrationHasMade() throws SQLException {
    assertThat(SchemaChanges.known()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    assertThat(SchemaChanges.missing(app(database.jdbcUrl()))).isEmpty();
    database.asSuperuser(
        "linli",
        "do $$ begin assert (select count(*) from databasechangelog) = %d; end $$"
            .formatted(SchemaChanges.known().size()));
  }

  @Test
  void servesOnASchemaThatIsUpToDateWithoutTheOwnersPassword() {
    SchemaGate gate = new SchemaGate(app(database.jdbcUrl()), owner(database.jdbcUrl(), null));

    assertThatCode(() -> gate.pass(Mode.SERVE)).doesNotThrowAnyException();
    assertThatCode(() -> gate.pass(Mode.STANDALONE)).doesNotThrowAnyException();
  }

  @Test
  void servesOnTheSchemaOfALaterRelease() throws SQLException {
    String later = database.copyOf("linli", "later");
    database.asSuperuser(
        "later",
        "insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
            + " values ('20991231000000-later', 'linli', 'later.sql', now(), 9999, 'EXECUTED')");

    assertThatCode(() -> gate(later).pass(Mode.SERVE)).doesNotThrowAnyException();
  }

  @Test
  void refusesToServeOnAnOlderSchemaAndSaysWhatToDo() throws SQLException {
    List<String> known = SchemaChanges.known();
    String last = known.get(known.size() - 1);
    String older = database.copyOf("linli", "older");
    database.asSuperuser("older", "delete from databasechangelog where id = '" + last + "'");

    assertThatThrownBy(() -> gate(older).pass(Mode.SERVE))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("lacks 1 of " + known.size() + " changes, " + last + " the first")
        .hasMessageContaining("linli.mode=migrate");
  }

  @Test
  void refusesToServeOnAnEmptyDatabase() throws SQLException {
    String empty = database.copyOf("template1", "empty");

    assertThatThrownBy(() -> gate(empty).pass(Mode.SERVE))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("no schema yet");
  }

  @Test
  void migratesOnceWhenSeveralStartAtOnce() throws SQLException {
    String shared = database.copyOf("template1", "shared");

    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> gate(shared).pass(Mode.STANDALONE));
    gate(shared).pass(Mode.MIGRATE);
    other.join();

    assertThat(SchemaChanges.missing(app(shared))).isEmpty();
  }

  @Test
  void goesOnWhereAMigrationDied() throws SQLException {
    String left = database.copyOf("linli", "left_locked");
    database.asSuperuser(
        "left_locked",
        "update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'dead'");

    assertThatCode(() -> gate(left).pass(Mode.MIGRATE)).doesNotThrowAnyException();
  }

  @Test
  void saysWhichLoginTheDatabaseRefuses() {
    String url = database.jdbcUrl();
    SchemaGate wrong =
        new SchemaGate(
            new DatabaseLogin(url, "linli_ap", "guess"),
            new DatabaseLogin(url, "linli_owne", "guess"));

    assertThatThrownBy(() -> wrong.pass(Mode.SERVE))
        .hasMessageContaining("refuses the login linli_ap. Is linli.database.password right?")
        .hasMessageNotContaining("guess");
    assertThatThrownBy(() -> wrong.pass(Mode.MIGRATE))
        .hasMessageContaining("refuses the login linli_owne. Is linli.database.owner.password");
  }

  @Test
  void saysThatThePasswordIsWrongAndDoesNotSayIt() throws SQLException {
    String url = database.jdbcUrl();
    database.askForPasswords();
    SchemaGate wrong =
        new SchemaGate(
            new DatabaseLogin(url, "linli_app", "guess"),
            new DatabaseLogin(url, "linli_owner", "guess"));

    assertThatThrownBy(() -> wrong.pass(Mode.SERVE))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("refuses the login linli_app. Is linli.database.password right?")
        .hasMessageNotContaining("guess");
    assertThatThrownBy(() -> wrong.pass(Mode.MIGRATE))
        .hasMessageContaining("refuses the login linli_owner")
        .hasMessageNotContaining("guess");
    assertThatCode(() -> gate(url).pass(Mode.SERVE)).doesNotThrowAnyException();
  }

  @Test
  void saysThatThereIsNoSuchDatabase() {
    assertThatThrownBy(() -> gate(database.jdbcUrl() + "_gone").pass(Mode.SERVE))
        .hasMessageContaining("has no database at");
  }

  @Test
  void saysThatNobodyAnswers() {
    assertThatThrownBy(
            () -> gate("jdbc:postgresql://localhost:1/linli?sslpassword=s3cret").pass(Mode.SERVE))
        .hasMessageContaining("no database answers at jdbc:postgresql://localhost:1/linli (")
        .hasMessageNotContaining("s3cret");
  }

  private static SchemaGate gate(String url) {
    return new SchemaGate(app(url), owner(url, EmbeddedDatabase.PASSWORD));
  }

  private static DatabaseLogin app(String url) {
    return new DatabaseLogin(url, "linli_app", EmbeddedDatabase.PASSWORD);
  }

  private static DatabaseLogin owner(String url, String password) {
    return new DatabaseLogin(url, "linli_owner", password);
  }
}
