package io.linli.platform.start;

import io.linli.platform.schema.DatabaseLogin;
import io.linli.platform.schema.SchemaChanges;
import io.linli.platform.schema.SchemaMigration;
import io.linli.platform.schema.SchemaMigrationException;
import io.linli.platform.settings.Mode;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets a start through when the schema is what this build needs. Asked in one connection before
 * anything else starts; a schema that is up to date costs that question and nothing more.
 */
final class SchemaGate {
  private static final Pattern QUERY = Pattern.compile("\\?.*");

  private final DatabaseLogin service;
  private final DatabaseLogin owner;

  SchemaGate(DatabaseLogin service, DatabaseLogin owner) {
    this.service = service;
    this.owner = owner;
  }

  /**
   * Lets through what may start in a mode, after migrating where the mode asks for it.
   *
   * @throws StartRefusedException when the schema isn't and won't be what this build needs
   */
  void pass(Mode mode) {
    switch (mode) {
      case MIGRATE -> migrate();
      case SERVE -> refuse(missing());
      case STANDALONE -> {
        if (!missing().isEmpty()) {
          migrate();
        }
      }
    }
  }

  private void migrate() {
    try {
      SchemaMigration.run(owner);
    } catch (SQLException e) {
      throw refused(owner, "linli.database.owner.password", e);
    } catch (SchemaMigrationException e) {
      throw e.isForLackOfARole()
          ? new StartRefusedException(lacksRoles(QUERY.matcher(owner.url()).replaceFirst("")), e)
          : new StartRefusedException(e.getMessage(), e);
    }
  }

  private List<String> missing() {
    try {
      return SchemaChanges.missing(service);
    } catch (SQLException e) {
      throw refused(service, "linli.database.password", e);
    }
  }

  private static void refuse(List<String> missing) {
    if (missing.isEmpty()) {
      return;
    }
    int known = SchemaChanges.known().size();
    String state =
        missing.size() == known
            ? "the database has no schema yet."
            : "the schema is older than this release: it lacks %d of %d changes, %s the first."
                .formatted(missing.size(), known, missing.get(0));
    throw new StartRefusedException(
        state
            + "\n  Run the same release once with linli.mode=migrate and the owner's login,"
            + " then start again.");
  }

  private static StartRefusedException refused(
      DatabaseLogin login, String passwordKey, SQLException e) {
    String address = QUERY.matcher(login.url()).replaceFirst("");
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String reason =
        switch (state) {
          case "28P01", "28000" ->
              "the database at %s refuses the login %s. Is %s right?"
                  .formatted(address, login.user(), passwordKey);
          case "3D000" -> "the server has no database at %s.".formatted(address);
          case "22023", "42704" -> lacksRoles(address);
          default ->
              state.startsWith("08")
                  ? "no database answers at %s (linli.database.url).".formatted(address)
                  : "the database at %s can't be asked: %s".formatted(address, e.getMessage());
        };
    return new StartRefusedException(reason, e);
  }

  private static String lacksRoles(String address) {
    return "the database at %s lacks roles. Run deploy/database/roles.sql first."
        .formatted(address);
  }
}
