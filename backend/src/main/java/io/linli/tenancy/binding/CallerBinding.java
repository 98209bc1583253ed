package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jboss.logging.MDC;

/**
 * The statements that tell the database for whom it works: the role of the caller's capacity, and
 * what the policies ask for. Role and settings are local to the transaction, so they can neither
 * leak into the next one nor outlive it.
 *
 * <p>Of a person the directory looks up, each time anew, of which households it is a resident or
 * which buildings it heads. That travels with the binding, so whoever has left sees nothing from
 * the next transaction on (domain.md T5).
 */
enum CallerBinding {
  /** A tenant's member, or nobody's: the caller says all that the policies ask for. */
  OF_TENANTS(null),
  /** A resident: sees the own households, and what is for all who live in their communities. */
  OF_RESIDENTS(
      "select set_config('linli.households', coalesce(array_agg(household_id)::text, ''), true),"
          + " set_config('linli.buildings', coalesce(array_agg(building_id)::text, ''), true),"
          + " set_config('linli.communities', coalesce(array_agg(community_id)::text, ''), true)"
          + " from residency where subject = ? and status = 'ACTIVE'"),
  /** A building head: sees the buildings that the person heads and lives in. */
  OF_HEADS(
      "select set_config('linli.buildings', coalesce(array_agg(b.building_id)::text, ''), true)"
          + " from building_head b join residency r on r.id = b.residency_id"
          + " and r.community_id = b.community_id"
          + " where r.subject = ? and r.status = 'ACTIVE' and b.ended_at is null");

  private static final String BIND =
      "select set_config('role', ?, true), set_config('linli.tenant', ?, true),"
          + " set_config('linli.area', ?, true), set_config('linli.subject', ?, true),"
          + " set_config('linli.request', ?, true)";

  private static final int PARAMETERS = 5;

  private final boolean looksUp;
  private final String text;

  CallerBinding(String lookUp) {
    looksUp = lookUp != null;
    text = looksUp ? TenantDirectory.AS_DIRECTORY + "; " + lookUp + "; " + BIND : BIND;
  }

  static CallerBinding of(Caller caller) {
    return switch (caller.capacity()) {
      case RESIDENT -> OF_RESIDENTS;
      case BUILDING_HEAD -> OF_HEADS;
      case OPERATOR, SUPERVISOR, PLATFORM, DIRECTORY, REMOVER, WORKER -> OF_TENANTS;
    };
  }

  /** The statements, in one text. */
  String text() {
    return text;
  }

  /** How many results the text returns, all without meaning to anybody. */
  int results() {
    return looksUp ? 3 : 1;
  }

  /**
   * Sets the parameters.
   *
   * @param first index of the first one
   * @return index of what follows them
   */
  int set(PreparedStatement statement, int first, Caller caller) throws SQLException {
    int next = first;
    if (looksUp) {
      statement.setString(next++, caller.subject());
    }
    statement.setString(next, caller.capacity().databaseRole());
    statement.setString(next + 1, Objects.toString(caller.tenantId(), ""));
    statement.setString(next + 2, Objects.toString(caller.areaCode(), ""));
    statement.setString(next + 3, caller.subject());
    statement.setString(next + 4, Objects.toString(MDC.get("requestId"), ""));
    return next + PARAMETERS;
  }
}
