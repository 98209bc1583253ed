package io.linli.tenancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.platform.caller.Capacity;

/**
 * Rows that are a tenant's own, as they leave with it.
 *
 * @param file what they are called in the export
 * @param table where they are
 * @param capacity in which the tenant reads them; those of supervisors are none of a company's
 * @param sql selects each row as JSON
 * @param namesReason whether the SQL takes the reason of the export as its parameter
 * @param opener completes a row with what the database holds sealed, null for nothing
 */
public record HeldTable(
    String file,
    String table,
    Capacity capacity,
    String sql,
    boolean namesReason,
    RowOpener opener) {

  private static final String OWN = "t.tenant_id = (select current_tenant())";

  /** Replaces what is sealed in a row by what it says. */
  public interface RowOpener {
    void open(ObjectNode row);
  }

  /** What the tenant keeps as the operator of its estates. */
  public static HeldTable ofOperator(String table) {
    return rows(table, table, Capacity.OPERATOR, OWN);
  }

  /** What the tenant keeps as a supervisor. */
  public static HeldTable ofSupervisor(String table) {
    return rows(table, table, Capacity.SUPERVISOR, OWN);
  }

  /**
   * Rows that are the tenant's in another way than by {@code tenant_id}.
   *
   * @param condition in SQL, about {@code t}
   */
  public static HeldTable rows(String file, String table, Capacity capacity, String condition) {
    String sql = "select row_to_json(t)::text from " + table + " t where " + condition;
    return new HeldTable(file, table, capacity, sql, false, null);
  }
}
