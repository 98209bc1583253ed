package io.linli.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractFiles;
import io.linli.contract.ContractOperation;
import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Packaged;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rolling upgrade as the replicas of the release before live through it: the schema gains
 * whatever a migration may add, in every table, while they serve; and one of them starts anew.
 */
class NewerSchemaIT {

  /** The driver keeps a statement's plan on the server from the fifth time on. */
  private static final int UNTIL_PLANS_ARE_KEPT = 6;

  private static final List<String> LATER =
      List.of(
          """
          do $$
          declare
            old_table text;
          begin
            for old_table in select relname from pg_class
                              where relnamespace = 'public'::regnamespace and relkind = 'r'
                                and relname not like 'databasechangelog%'
            loop
              execute format('alter table %I add column later_note text,
                add column later_count integer not null default 7 check (later_count > 0)', old_table);
              execute format('create index on %I (later_count)', old_table);
              execute format('create policy later_reads on %I for select to linli_worker
                using (later_count = 0)', old_table);
            end loop;
          end $$
          """,
          "create table later_record (id uuid primary key, tenant_id uuid not null,"
              + " community_id uuid references community (id))",
          "alter table later_record enable row level security, force row level security",
          "alter table tenant drop constraint tenant_status_check, add constraint tenant_status_check"
              + " check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'LATER'))",
          "insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
              + " values ('20991231000000-later', 'linli', 'later.sql', now(), 9999, 'EXECUTED')");

  @TempDir Path folder;

  @AfterEach
  void speakToNobody() {
    Packaged.speakToNobody();
  }

  @Test
  void replicasOfTheReleaseBeforeServeOnWhileTheSchemaGrows() throws Exception {
    LaunchSettings running = Packaged.settings(folder, Map.of("LINLI_MODE", "standalone"));
    LocalSecrets secrets = LocalSecrets.in(running.data());
    try (LocalDatabase database = LocalDatabase.start(running, secrets)) {
      ManagedEstate before;
      try (LocalService service = LocalService.start(running, secrets, database)) {
        Packaged.speakTo(service, database);
        before = ManagedEstate.make();
        for (int i = 0; i < UNTIL_PLANS_ARE_KEPT; i++) {
          readEverything(before);
        }

        migrate(database);

        assertThat(ManagedEstate.communitiesOf(before.company()))
            .containsExactly(before.community().toString());
        workOn(before);
        workOn(ManagedEstate.make());
      }
      LaunchSettings again = Packaged.settings(folder, Map.of("LINLI_MODE", "serve"));
      try (LocalService service = LocalService.start(again, secrets, database)) {
        Packaged.speakTo(service, database);
        workOn(before);
      }
      assertThat(Transfers.count("select count(*) from occupant where later_count = 7"))
          .isEqualTo(2);
    }
  }

  private static void migrate(LocalDatabase database) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String change : LATER) {
        statement.execute(change);
      }
      connection.commit();
    }
  }

  private static void workOn(ManagedEstate estate) {
    readEverything(estate);
    estate.look(estate.company()).statusCode(200).body("name", equalTo("张小明"));
    Supervision.survey(estate.street());
    assertThat(
            Transfers.export(estate.company(), "HOUSEHOLDS", Map.of("format", "CSV"))
                .getString("status"))
        .isEqualTo("SUCCEEDED");
    String neighbourhood = estate.street().areaCode() + "001";
    Transfers.community(estate.street(), neighbourhood);
  }

  /** Every list that needs no id, and the records of the estate, as both of its parties. */
  private static void readEverything(ManagedEstate estate) {
    List<ContractOperation> lists =
        ContractDocument.read(ContractFiles.COMMITTED).operations().stream()
            .filter(operation -> operation.method().equals("get"))
            .filter(operation -> operation.parametersIn("path").isEmpty())
            .filter(operation -> operation.secured())
            .toList();
    assertThat(lists).hasSizeGreaterThan(10);
    for (Party party : List.of(estate.street(), estate.company())) {
      for (ContractOperation list : lists) {
        assertThat(party.call().get(list.path()).statusCode()).as("%s", list).isIn(200, 403, 422);
      }
      for (String path :
          List.of(
              "/api/v1/communities/" + estate.community(),
              "/api/v1/service-contracts/" + estate.contract(),
              "/api/v1/households/" + estate.household(),
              "/api/v1/occupants/" + estate.occupant())) {
        assertThat(party.call().get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
  }
}
