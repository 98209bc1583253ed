package io.linli.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While replicas are replaced, those of the release before serve on the new schema. So everything
 * since the newest release only expands it, or says from which release on nobody minds.
 */
class MigrationsExpandTest {

  private static final List<ReleasedSchema> RELEASES = ReleasedSchema.all();
  private static final ReleasedSchema NEWEST = RELEASES.get(RELEASES.size() - 1);
  private static final AtomicInteger COPIES = new AtomicInteger();

  private static EmbeddedDatabase database;
  private static Map<String, String> released;

  @BeforeAll
  static void release() throws Exception {
    database = EmbeddedDatabase.startForTests();
    NEWEST.apply(owner("linli"));
    released = factsOf("linli");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void whatWasReleasedHasNotChanged() {
    assertThat(NEWEST.checksums())
        .isNotEmpty()
        .allSatisfy(
            (path, checksum) ->
                assertThat(ReleasedSchema.checksum(path)).as(path).isEqualTo(checksum));
  }

  @Test
  void everythingSinceTheNewestReleaseExpandsOrSaysWhoDoesNotMind() throws SQLException {
    database.copyOf("linli", "next");
    SchemaMigration.run(owner("next"));

    Map<String, String> breaks = SchemaExpansion.breaks(released, factsOf("next"));
    List<SafeMark> marks = SafeMark.in(NEWEST.later());
    Set<String> known =
        RELEASES.stream().map(ReleasedSchema::version).collect(Collectors.toUnmodifiableSet());

    assertThat(factsOf("next").size()).isGreaterThan(released.size());
    assertThat(marks)
        .as("A mark names what breaks, and a release that is out")
        .allSatisfy(mark -> assertThat(breaks).containsKey(mark.fact()))
        .allSatisfy(mark -> assertThat(known).contains(mark.release()));
    marks.forEach(mark -> breaks.remove(mark.fact()));
    assertThat(breaks)
        .as("What the service of %s would stumble over; see CONTRIBUTING.md", NEWEST.version())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table community drop column developer | column community.developer",
        "alter table community rename column developer to builder | column community.developer",
        "alter table survey_value rename to survey_figure | table survey_value",
        "drop table survey_value | table survey_value",
        "alter table building alter column floors type bigint | column building.floors",
        "alter table building alter column floors set not null | column building.floors",
        "alter table building alter column code drop not null | column building.code",
        "alter table building alter column elevators drop default | column building.elevators",
        "alter table building add column colour text not null | column building.colour",
        "alter table building add check (floors < 100) | check building.building_floors_check1",
        "alter table building add unique (area_code, code) | key building.building_area_code_code_key",
        "create unique index one_code on building (lower(code)) | key building.one_code",
        "alter table building drop constraint building_community_id_code_key"
            + " | key building.building_community_id_code_key",
        "alter table building add foreign key (area_code) references region (code)"
            + " | reference building.building_area_code_fkey",
        "revoke update on building from linli_operator"
            + " | right of linli_operator to update building.code",
        "revoke delete on unit from linli_operator | right of linli_operator to delete unit",
        "drop policy operator_keeps on building | policy building.operator_keeps",
        "alter policy operator_keeps on building using (false) | policy building.operator_keeps",
        "create policy fewer on building as restrictive using (true) | restriction building.fewer",
        "alter table building disable row level security | security of building",
        "alter table building no force row level security | security of building",
        "drop trigger audit_update on building | trigger building.audit_update",
        "create trigger more before insert on building for each row"
            + " execute function refuse_change_of_frozen() | trigger building.more",
        "drop function return_filing | function return_filing(uuid,bigint,text,timestamp with time zone)",
        "revoke execute on function withdraw_filing from linli_operator | right of linli_operator to"
            + " call withdraw_filing(uuid,bigint,timestamp with time zone)",
        "alter table tenant drop constraint tenant_status_check, add constraint tenant_status_check"
            + " check (status in ('ACTIVE', 'CLOSED')) | check tenant.tenant_status_check"
      })
  void noticesWhatARunningServiceWouldStumbleOver(String change, String fact) throws SQLException {
    assertThat(breaksAfter(change)).containsKey(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table building add column colour text",
        "alter table building add column colour text not null default 'grey'"
            + " check (colour in ('grey', 'red'))",
        "alter table building add column colour text unique",
        "alter table building drop constraint building_floors_check",
        "alter table tenant drop constraint tenant_status_check, add constraint tenant_status_check"
            + " check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'DELETED'))",
        "create policy more on building for select to linli_worker using (false)",
        "grant select on building to linli_worker",
        "create index building_floors on building (floors)",
        "create table colour (id uuid primary key, name text not null check (name <> ''))"
      })
  void letsPassWhatOnlyAdds(String change) throws SQLException {
    assertThat(breaksAfter(change)).isEmpty();
  }

  private static Map<String, String> breaksAfter(String change) throws SQLException {
    String copy = "changed_" + COPIES.incrementAndGet();
    database.copyOf("linli", copy);
    database.asSuperuser(copy, change);
    return SchemaExpansion.breaks(released, factsOf(copy));
  }

  private static Map<String, String> factsOf(String name) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.jdbcUrl(name), "postgres", "")) {
      return SchemaFacts.of(connection);
    }
  }

  private static DatabaseLogin owner(String name) {
    return new DatabaseLogin(database.jdbcUrl(name), "linli_owner", EmbeddedDatabase.PASSWORD);
  }
}
