package io.linli.tenancy.binding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.linli.platform.caller.Capacity;
import io.linli.tenancy.TenantKind;
import io.linli.tenancy.TenantStatus;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the database knows of the tenant that a token names. Asked anew for every request, so that a
 * suspension or a member's leaving takes effect with the next one, whatever the token says. Only
 * what never changes of a tenant, its kind and its jurisdiction, is remembered.
 */
@ApplicationScoped
class TenantDirectory {
  /** Goes ahead of what is looked up, in one transaction with it: the role ends with that. */
  static final String AS_DIRECTORY =
      "select set_config('role', '" + Capacity.DIRECTORY.databaseRole() + "', true)";

  /** Both statements travel together. */
  static final String LOOK_UP =
      AS_DIRECTORY
          + "; select t.kind, t.status, t.area_code, m.roles from tenant t"
          + " left join member m on m.tenant_id = t.id and m.subject = ? and m.status = 'ACTIVE'"
          + " where t.id = ?";

  private static final int LOOK_UP_PARAMETERS = 2;
  private static final int REMEMBERED_TENANTS = 10_000;

  private final javax.sql.DataSource database;
  private final Cache<UUID, Profile> profiles =
      Caffeine.newBuilder().maximumSize(REMEMBERED_TENANTS).build();

  TenantDirectory(@DataSource("reads") javax.sql.DataSource database) {
    this.database = database;
  }

  /** What never changes of a tenant. */
  record Profile(TenantKind kind, String areaCode) {}

  /**
   * What holds for one request.
   *
   * @param roles what the tenant has granted to the person, null when it isn't a member
   */
  record Entry(Profile profile, TenantStatus status, Set<String> roles) {}

  /** The profile of a tenant that was looked up before. */
  Optional<Profile> remembered(UUID tenantId) {
    return Optional.ofNullable(profiles.getIfPresent(tenantId));
  }

  /** Looks a person of a tenant up, in one round trip. */
  Optional<Entry> find(Claim claim) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LOOK_UP)) {
      set(select, 1, claim);
      select.execute();
      return read(select, claim);
    } catch (SQLException e) {
      throw new IllegalStateException("The tenant could not be looked up", e);
    }
  }

  /** Sets the parameters of {@link #LOOK_UP} and returns the index of what follows them. */
  static int set(PreparedStatement statement, int first, Claim claim) throws SQLException {
    statement.setString(first, claim.subject());
    statement.setObject(first + 1, claim.tenantId());
    return first + LOOK_UP_PARAMETERS;
  }

  /** Reads the answer of {@link #LOOK_UP}; the statement stands at its first result before. */
  Optional<Entry> read(PreparedStatement executed, Claim claim) throws SQLException {
    executed.getMoreResults();
    try (ResultSet row = executed.getResultSet()) {
      if (!row.next()) {
        return Optional.empty();
      }
      Entry entry = entry(row);
      profiles.put(claim.tenantId(), entry.profile());
      return Optional.of(entry);
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    Array roles = row.getArray("roles");
    return new Entry(
        new Profile(TenantKind.valueOf(row.getString("kind")), row.getString("area_code")),
        TenantStatus.valueOf(row.getString("status")),
        roles == null ? null : Set.of((String[]) roles.getArray()));
  }
}
