package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants.Party;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries that forget whom they work for still return the caller's rows and no others. */
@LinliTest
class RowSecurityTest {

  /** Tables whose rows everybody reads once they are published, by design. */
  private static final Map<String, String> PUBLISHED_TO_ALL =
      Map.of(
          "assessment_standard", "A published standard is known before anybody is held to it",
          "estate_rule", "Whoever is held to the rules reads them",
          "rule_pack", "Whoever is held to the rules reads them",
          "rule_value", "Whoever is held to the rules reads them",
          "rule_override", "Whom it serves hold a tenant to its promise");

  /** Rules and holidays, by which the time limits of everybody's cases are reckoned. */
  private static final Set<String> PUBLIC =
      Set.of(
          "rule_override", "rule_pack", "rule_value", "working_calendar", "working_calendar_day");

  /**
   * Tables that cross from a supervisor to a company by design, and the column that names the
   * company.
   */
  private static final Map<String, String> COMPANY_IN =
      Map.of(
          "assessment_sheet", "rated_tenant_id",
          "rectification_order", "rated_tenant_id",
          "rectification_step", "rated_tenant_id");

  private static Worlds worlds;

  @Inject EntityManager entities;
  @Inject CallerContext callers;

  @BeforeEach
  void build() {
    if (worlds == null) {
      worlds = Worlds.build();
    }
  }

  @Test
  @ActivateRequestContext
  void aBrokenQueryOfTheServiceReturnsTheCompanysOwnCommunities() {
    List<?> seen = asCompany(worlds.one().company(), "select cast(id as text) from community");

    assertThat(seen).isNotEmpty();
    assertThat(List.<Object>copyOf(seen))
        .contains(worlds.one().id("communityId").orElseThrow())
        .doesNotContain(worlds.other().id("communityId").orElseThrow());
    assertThat(
            asCompany(
                worlds.one().company(), "select distinct cast(tenant_id as text) from community"))
        .singleElement()
        .isEqualTo(worlds.one().company().id().toString());
  }

  @Test
  @ActivateRequestContext
  void aQueryForNobodyGetsNoConnection() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            entities
                                .createNativeQuery("select count(*) from community")
                                .getSingleResult()))
        .hasStackTraceContaining("No caller is bound");
  }

  @Test
  void noTableShowsACompanyAnotherTenantsRows() throws SQLException {
    try (AppLogin login = AppLogin.boundTo(worlds.one().company(), Capacity.OPERATOR)) {
      for (String table : visible("tenant_id", Capacity.OPERATOR)) {
        String whose = COMPANY_IN.getOrDefault(table, "tenant_id");
        assertThat(login.read("select distinct %s::text from %s".formatted(whose, table)))
            .as(table)
            .isSubsetOf(worlds.one().company().id().toString());
      }
    }
  }

  @Test
  void noTableShowsASupervisorWhatLiesOutsideItsJurisdiction() throws SQLException {
    Party street = worlds.one().street();
    try (AppLogin login = AppLogin.boundTo(street, Capacity.SUPERVISOR)) {
      for (String table : visible("area_code", Capacity.SUPERVISOR)) {
        if (Catalogue.tablesWith("tenant_id").contains(table)) {
          assertThat(login.read("select distinct area_code from " + table))
              .as(table)
              .allSatisfy(
                  area -> assertThat(area == null || area.startsWith(street.areaCode())).isTrue());
        }
      }
    }
  }

  @Test
  void nobodySeesAnythingUnbound() throws SQLException {
    for (String table : Catalogue.tables()) {
      try (AppLogin login = AppLogin.unbound()) {
        assertThatThrownBy(() -> login.read("select 1 from " + table))
            .as(table)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void aRoleWithoutATenantSeesNoTenantsRows() throws SQLException {
    Party nobody = new Party(new java.util.UUID(0, 0), "nobody", null);
    for (Capacity capacity : List.of(Capacity.OPERATOR, Capacity.SUPERVISOR)) {
      for (String table : visible("tenant_id", capacity)) {
        try (AppLogin login = AppLogin.boundTo(nobody, capacity)) {
          assertThat(login.read("select 1 from " + table)).as(capacity + " " + table).isEmpty();
        }
      }
    }
  }

  @Test
  void noTableShowsAResidentMoreThanTheOwnHousehold() throws SQLException {
    Party resident = worlds.one().person("resident");
    String household =
        Catalogue.names(
                "select household_id::text from residency where id = '%s'"
                    .formatted(worlds.one().id("residencyId").orElseThrow()))
            .get(0);
    try (AppLogin login = AppLogin.boundToPerson(resident, Capacity.RESIDENT)) {
      assertThat(login.read("select id::text from household")).containsExactly(household);
      assertThat(login.read("select name from community_card")).isNotEmpty();
      for (String table : List.of("residency", "family_invitation", "occupant")) {
        assertThat(login.read("select distinct household_id::text from " + table))
            .as(table)
            .containsExactly(household);
      }
      for (String table : List.of("residency_claim", "residency_removal")) {
        assertThat(login.read("select distinct subject from " + table))
            .as(table)
            .isSubsetOf(resident.subject());
      }
      for (String table :
          List.of("photo", "service_case", "service_case_clock", "service_case_step")) {
        assertThat(login.read("select distinct person from " + table))
            .as(table)
            .containsExactly(resident.subject());
      }
      for (String table : List.of("service_case_photo", "service_case_charge")) {
        assertThat(login.read("select distinct person from " + table)).as(table).isEmpty();
      }
      assertThat(login.read("select id::text from building"))
          .containsExactly(worlds.one().id("buildingId").orElseThrow());
    }
  }

  @Test
  void aPersonOfNoHouseholdSeesNothing() throws SQLException {
    Party nobody = worlds.one().person("newcomer");
    for (Capacity capacity : List.of(Capacity.RESIDENT, Capacity.BUILDING_HEAD)) {
      for (String table : visible("id", capacity)) {
        if (PUBLIC.contains(table)) {
          continue;
        }
        try (AppLogin login = AppLogin.boundToPerson(nobody, capacity)) {
          assertThat(login.read("select id from " + table)).as(capacity + " " + table).isEmpty();
        }
      }
    }
  }

  @Test
  void aResidentReadsNoNameOfTheRegisterInFull() throws SQLException {
    for (String column : List.of("name", "telephone", "identity_masked")) {
      try (AppLogin login =
          AppLogin.boundToPerson(worlds.one().person("resident"), Capacity.RESIDENT)) {
        assertThatThrownBy(() -> login.read("select " + column + " from occupant"))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void aResidentCannotMoveInBeyondTheOwnHousehold() throws SQLException {
    Party resident = worlds.one().person("resident");
    String copy =
        "insert into residency (id, community_id, tenant_id, area_code, building_id, household_id,"
            + " subject, name, kind, sponsor_id, sponsored_by, began_at, updated_at) select"
            + " uuidv7(), community_id, tenant_id, area_code, building_id, %s, 'guest', 'x', %s,"
            + " id, %s, began_at, updated_at from residency where subject = '"
            + resident.subject()
            + "'";
    String mine = "'" + resident.subject() + "'";
    for (String broken :
        List.of(
            copy.formatted("uuidv7()", "'FAMILY'", mine),
            copy.formatted("household_id", "'OWNER'", mine),
            copy.formatted("household_id", "'FAMILY'", "'somebody else'"))) {
      try (AppLogin login = AppLogin.boundToPerson(resident, Capacity.RESIDENT)) {
        assertThatThrownBy(() -> login.write(broken))
            .as(broken)
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void aBrokenUpdateChangesOnlyTheCompanysOwnRows() throws SQLException {
    try (AppLogin login = AppLogin.boundTo(worlds.one().company(), Capacity.OPERATOR)) {
      List<String> own = login.read("select id from community");

      assertThat(login.write("update community set elevators = elevators + 1"))
          .isEqualTo(own.size());
      assertThat(own).contains(worlds.one().id("communityId").orElseThrow());
    }
  }

  @Test
  void aRowForAnotherTenantCannotBeWritten() throws SQLException {
    try (AppLogin login = AppLogin.boundTo(worlds.one().company(), Capacity.OPERATOR)) {
      assertThatThrownBy(
              () ->
                  login.write(
                      "insert into stored_file (id, tenant_id, name, media_type, size_bytes) values"
                          + " (uuidv7(), '%s', 'x', 'text/csv', 0)"
                              .formatted(worlds.other().company().id())))
          .hasMessageContaining("row-level security");
    }
  }

  private static List<String> visible(String column, Capacity capacity) {
    return Catalogue.tablesWith(column).stream()
        .filter(table -> !PUBLISHED_TO_ALL.containsKey(table))
        .filter(
            table ->
                Catalogue.names(
                        "select has_column_privilege('%s', '%s', '%s', 'SELECT')"
                            .formatted(capacity.databaseRole(), table, column))
                    .contains("t"))
        .toList();
  }

  private List<?> asCompany(Party company, String sql) {
    Caller caller =
        new Caller(company.subject(), company.id(), Capacity.OPERATOR, null, Roles.OF_TENANTS);
    return callers.callAs(
        caller,
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList()));
  }
}
