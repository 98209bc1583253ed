package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.tenancy.TenantKind;
import io.linli.tenancy.TenantStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the database knows of the tenant that a token names. Asked anew for every request, so that a
 * suspension or a member's leaving takes effect with the next one, whatever the token says.
 */
@ApplicationScoped
class TenantDirectory {
  private static final String LOOK_UP =
      "select t.kind, t.status, t.area_code, m.roles from tenant t left join member m"
          + " on m.tenant_id = t.id and m.subject = ? and m.status = 'ACTIVE' where t.id = ?";

  private final DataSource database;
  private final CallerContext callers;

  TenantDirectory(DataSource database, CallerContext callers) {
    this.database = database;
    this.callers = callers;
  }

  /**
   * @param roles what the tenant has granted to the person, null when it isn't a member
   */
  record Entry(TenantKind kind, TenantStatus status, String areaCode, Set<String> roles) {}

  @ActivateRequestContext
  Optional<Entry> find(UUID tenantId, String subject) {
    return callers.callAs(
        Caller.service(Capacity.DIRECTORY),
        () -> QuarkusTransaction.requiringNew().call(() -> query(tenantId, subject)));
  }

  private Optional<Entry> query(UUID tenantId, String subject) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LOOK_UP)) {
      select.setString(1, subject);
      select.setObject(2, tenantId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(entry(row)) : Optional.empty();
      }
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    Array roles = row.getArray("roles");
    return new Entry(
        TenantKind.valueOf(row.getString("kind")),
        TenantStatus.valueOf(row.getString("status")),
        row.getString("area_code"),
        roles == null ? null : Set.of((String[]) roles.getArray()));
  }
}
