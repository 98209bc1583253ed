package io.linli.tenancy.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.platform.caller.Roles;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A tenant takes everything that is its own with it, and nothing of anybody else. */
@LinliTest
class TenantExportTest {

  @Inject @All List<TenantHoldings> holdings;

  @Test
  void everyTableIsExportedOrLeftOutForAReason() {
    Set<String> named = new TreeSet<>();
    holdings.forEach(held -> held.exported().forEach(table -> named.add(table.table())));
    holdings.forEach(
        held -> held.leftOut().keySet().forEach(table -> assertThat(named).doesNotContain(table)));
    holdings.forEach(held -> named.addAll(held.leftOut().keySet()));

    assertThat(named).containsExactlyInAnyOrderElementsOf(tables());
  }

  @Test
  void aCompanyTakesAllItsRowsInFullAndNobodyElses() throws Exception {
    ManagedEstate own = ManagedEstate.make();
    ManagedEstate foreign = ManagedEstate.make();

    JsonPath job = export(own.company());
    Everything everything = Everything.in(Transfers.result(own.company(), job));

    JsonNode owner = everything.rows("occupant").get(0);
    assertThat(owner.get("name").textValue()).isEqualTo("张小明");
    assertThat(owner.get("telephone").textValue()).isEqualTo("13812345678");
    assertThat(owner.get("identity_number").textValue()).isEqualTo(ManagedEstate.IDENTITY_NUMBER);
    assertThat(owner.has("identity_cipher")).isFalse();
    assertThat(everything.rows("service_contract_tariff")).isNotEmpty();
    assertThat(everything.files()).doesNotContainKey("survey.jsonl");
    everything
        .files()
        .forEach(
            (file, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8))
                    .as(file)
                    .doesNotContain(foreign.community().toString(), foreign.company().id() + ""));
    assertManifest(everything);
    assertComplete(everything, own.company());
    assertThat(job.getLong("outcome.rows")).isEqualTo(rows(everything));
  }

  @Test
  void aStreetTakesWhatItManagesAndWhatItWrote() throws Exception {
    ManagedEstate estate = ManagedEstate.make();
    Party street = estate.street();
    Supervision.survey(street);
    Transfers.community(street, street.areaCode() + "001");

    Everything everything = Everything.in(Transfers.result(street, export(street)));

    assertThat(everything.rows("survey")).hasSize(1);
    assertThat(everything.rows("survey_value")).isNotEmpty();
    assertThat(everything.rows("community")).hasSize(1);
    assertThat(everything.rows("registered-community"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("id").textValue()).isEqualTo(estate.community() + ""));
    assertThat(everything.rows("occupant")).as("Those of the company are the company's").isEmpty();
    assertManifest(everything);
    assertComplete(everything, street);
  }

  @Test
  void everyPersonIsRecordedAsLookedAt() {
    ManagedEstate estate = ManagedEstate.make();

    export(estate.company());

    estate
        .company()
        .call()
        .get("/api/v1/personal-data-looks")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].occupantId", equalTo(estate.occupant().toString()))
        .body("items[0].subject", equalTo(estate.company().subject()))
        .body("items[0].reason", equalTo("更换系统"));
  }

  @Test
  void theResultIsSealedInTheDatabaseAndReadByItsOrdererAlone() {
    ManagedEstate estate = ManagedEstate.make();
    Party company = estate.company();
    String file = export(company).getString("id");

    assertThat(
            Transfers.count(
                "select count(*) from stored_file_chunk c join job j on j.result_file_id = c.file_id"
                    + " where j.id = ?::uuid and substr(c.content, 1, 2) = 'PK'::bytea",
                file))
        .as("Pieces that begin as a zip does")
        .isZero();
    Tenants.admit(company, "colleague", Set.of(Roles.TENANT_ADMINISTRATOR));
    new Party(company.id(), "colleague", null)
        .as(Set.of(Roles.TENANT_ADMINISTRATOR))
        .get("/api/v1/jobs/" + file + "/result")
        .then()
        .statusCode(404);
    Tenants.platform().get("/api/v1/jobs/" + file + "/result").then().statusCode(403);
  }

  @Test
  void oneExportAtATime() {
    Party company = Tenants.company();
    String running = insertRunning(company);

    order(company).statusCode(409).body("code", equalTo("tenant-export-running"));

    order(Tenants.company()).statusCode(202);
    Transfers.change("update job set status = 'CANCELLED' where id = ?::uuid", running);
    order(company).statusCode(202);
  }

  @Test
  void needsAReason() {
    Tenants.company()
        .call()
        .body(Map.of("reason", " "))
        .post("/api/v1/tenant-exports")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/reason"));
  }

  private static String insertRunning(Party company) {
    String id = UUID.randomUUID().toString();
    Transfers.change(
        "insert into job (id, tenant_id, subject, capacity, roles, kind, language, parameters,"
            + " status, lease_until) values (?::uuid, ?::uuid, 'x', 'OPERATOR', '{}',"
            + " 'export-tenant', 'en', '{}', 'RUNNING', now() + interval '1 hour')",
        id,
        company.id().toString());
    return id;
  }

  private static ValidatableResponse order(Party party) {
    return party.call().body(Map.of("reason", "更换系统")).post("/api/v1/tenant-exports").then();
  }

  private static JsonPath export(Party party) {
    JsonPath job = Transfers.ended(party, order(party).statusCode(202).extract().path("id"));
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("SUCCEEDED");
    return job;
  }

  /** What the manifest counts and sums up is what there is. */
  private static void assertManifest(Everything everything) throws Exception {
    Set<String> files = new TreeSet<>(Set.of("manifest.json"));
    for (JsonNode file : everything.manifest().get("files")) {
      String name = file.get("file").textValue();
      byte[] content = everything.files().get(name);
      files.add(name);
      assertThat(new String(content, StandardCharsets.UTF_8).lines().count())
          .as(name)
          .isEqualTo(file.get("rows").longValue());
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
          .as(name)
          .isEqualTo(file.get("sha256").textValue());
    }
    assertThat(everything.files().keySet()).isEqualTo(files);
    assertThat(everything.manifest().get("leftOut").has("stored_file_chunk")).isTrue();
  }

  /** Of each table with the tenant's id everything that the superuser finds. */
  private void assertComplete(Everything everything, Party party) {
    for (HeldTable table : holdings.stream().flatMap(held -> held.exported().stream()).toList()) {
      String file = table.file() + ".jsonl";
      if (table.file().equals(table.table())
          && everything.files().containsKey(file)
          && hasTenant(table.table())
          && !Set.of("job", "audit_entry", "stored_file").contains(table.table())) {
        assertThat((long) everything.rows(table.file()).size())
            .as(table.table())
            .isEqualTo(
                Transfers.count(
                    "select count(*) from " + table.table() + " where tenant_id = ?::uuid",
                    party.id().toString()));
      }
    }
  }

  private static long rows(Everything everything) {
    long rows = 0;
    for (JsonNode file : everything.manifest().get("files")) {
      rows += file.get("rows").longValue();
    }
    return rows;
  }

  private static boolean hasTenant(String table) {
    return Transfers.count(
            "select count(*) from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'tenant_id' and table_name = ?",
            table)
        > 0;
  }

  private static List<String> tables() {
    return Transfers.texts(
        "select relname from pg_class where relnamespace = 'public'::regnamespace"
            + " and relkind in ('r', 'p') and relname not like 'databasechangelog%'");
  }
}
