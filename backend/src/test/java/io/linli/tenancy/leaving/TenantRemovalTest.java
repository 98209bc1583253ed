package io.linli.tenancy.leaving;

import static io.linli.tenancy.leaving.Leavers.change;
import static io.linli.tenancy.leaving.Leavers.close;
import static io.linli.tenancy.leaving.Leavers.count;
import static io.linli.tenancy.leaving.Leavers.keeper;
import static io.linli.tenancy.leaving.Leavers.letLeaseRunOut;
import static io.linli.tenancy.leaving.Leavers.makeDue;
import static io.linli.tenancy.leaving.Leavers.members;
import static io.linli.tenancy.leaving.Leavers.periods;
import static io.linli.tenancy.leaving.Leavers.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A company leaves the service: what happens to its records, when, and what stays with whom. */
@LinliTest
class TenantRemovalTest {

  @Inject TenantRemover remover;
  @Inject RemovalLedger ledger;
  @Inject OwnRecords own;
  @Inject EntityManager entities;
  @Inject CallerContext callers;

  @Test
  void aClosedCompanyWaitsNinetyDaysAndNothingOfItIsTouched() {
    ManagedEstate estate = ManagedEstate.make();

    OffsetDateTime due =
        OffsetDateTime.parse(
            close(estate.company()).statusCode(200).extract().path("removal.dueAt"));
    remover.look();

    assertThat(Duration.between(OffsetDateTime.now(due.getOffset()), due))
        .isBetween(Duration.ofDays(89), Duration.ofDays(90));
    tenant(estate.company()).body("removal.startedAt", nullValue());
    assertThat(keeper(estate.community())).isEqualTo(estate.company().id().toString());
    assertThat(members(estate.company())).isOne();
  }

  @Test
  void aCompanyThatIsReopenedInTimeFindsEverythingAsItWas() {
    ManagedEstate estate = ManagedEstate.make();
    close(estate.company());

    change(estate.company(), "reopening", null)
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("removal", nullValue());
    remover.look();

    assertThat(ManagedEstate.communitiesOf(estate.company()))
        .containsExactly(estate.community().toString());
    change(estate.company(), "reopening", null)
        .statusCode(409)
        .body("code", equalTo("tenant-status-conflict"));
  }

  @Test
  void itsEstatesGoBackToWhoRegisteredThemWithAllWhoLiveThere() {
    ManagedEstate estate = ManagedEstate.make();
    UUID second = Estates.community(estate.street());
    String filed =
        Contracts.filed(
            estate.company(), second, Contracts.today(), Contracts.today().plusYears(1));
    removeNow(estate.company());

    assertThat(keeper(estate.community())).isEqualTo(estate.street().id().toString());
    assertThat(periods(estate.community()))
        .as("No moment without, or with two, managing tenants")
        .isEqualTo(1);
    Contracts.get(estate.street(), estate.contract())
        .statusCode(200)
        .body("status", equalTo("TERMINATED"));
    Contracts.get(estate.street(), filed).statusCode(404);
    estate
        .look(estate.street())
        .statusCode(200)
        .body("identityNumber", equalTo(ManagedEstate.IDENTITY_NUMBER));
    Party successor = Tenants.company();
    Contracts.active(
        estate.street(), successor, estate.community(), Contracts.today().plusYears(1));
    assertThat(ManagedEstate.communitiesOf(successor))
        .containsExactly(estate.community().toString());
  }

  @Test
  void nothingOfItsOwnIsLeftButTheTrailAndWhatIsOnFileWithOthers() {
    ManagedEstate estate = ManagedEstate.make();
    Party company = estate.company();
    Tenants.invite(company);
    Contracts.draft(company, estate.community(), Contracts.today(), Contracts.today().plusYears(2))
        .statusCode(201);
    Transfers.export(company, "HOUSEHOLDS", Map.of("format", "CSV"));
    estate.look(company).statusCode(200);
    long looks = count("personal_data_look", company);
    long trail = count("audit_entry", company);

    removeNow(company);

    List<String> left =
        Transfers.texts(
                "select table_name from information_schema.columns where table_schema = 'public'"
                    + " and column_name = 'tenant_id' order by 1")
            .stream()
            .filter(table -> count(table, company) > 0)
            .toList();
    assertThat(left)
        .containsExactlyInAnyOrder(
            "audit_entry",
            "personal_data_look",
            "service_contract",
            "service_contract_tariff",
            "service_item",
            "tenant_removal");
    assertThat(count("personal_data_look", company)).isEqualTo(looks);
    assertThat(count("audit_entry", company)).isGreaterThan(trail);
    tenant(company)
        .body("status", equalTo("CLOSED"))
        .body("removal.startedAt", notNullValue())
        .body("removal.finishedAt", notNullValue());
  }

  @Test
  void aRemovalThatHasBegunIsNotTakenBack() {
    ManagedEstate estate = ManagedEstate.make();
    close(estate.company());
    makeDue(estate.company());
    Transfers.change(
        "update tenant_removal set started_at = now(), lease_until = now() + interval '1 hour'"
            + " where tenant_id = ?::uuid",
        estate.company().id().toString());

    change(estate.company(), "reopening", null)
        .statusCode(409)
        .body("code", equalTo("tenant-removal-begun"));
    remover.look();

    assertThat(members(estate.company())).as("Another replica is at it").isOne();
    letLeaseRunOut(estate.company());
    remover.look();
    assertThat(members(estate.company())).as("Whose lease has run out").isZero();
    remover.look();
    tenant(estate.company()).body("removal.finishedAt", notNullValue());
  }

  @Test
  @ActivateRequestContext
  void whatDiedInTheMiddleIsBroughtToItsEndByAnother() {
    ManagedEstate estate = ManagedEstate.make();
    Party company = estate.company();
    Transfers.export(company, "HOUSEHOLDS", Map.of("format", "CSV"));
    close(company);
    makeDue(company);
    assertThat(ledger.claim()).contains(company.id());
    assertThat(own.takeSome(company.id())).as("Jobs, and no more").isTrue();
    assertThat(count("job", company)).isZero();
    assertThat(count("stored_file", company)).isOne();

    remover.look();
    assertThat(count("stored_file", company)).as("Somebody is still at it").isOne();
    letLeaseRunOut(company);
    remover.look();

    tenant(company).body("removal.finishedAt", notNullValue());
    assertThat(count("stored_file", company) + members(company)).isZero();
    assertThat(keeper(estate.community())).isEqualTo(estate.street().id().toString());
    assertThat(ledger.renew(company.id())).as("Whoever comes back too late stops").isFalse();
  }

  @Test
  void itsPlaceMayBeTakenWhileItWaits() {
    Party street = Tenants.street();
    close(street).statusCode(200).body("removal", nullValue());
    Tenants.supervisor("STREET", street.areaCode());

    change(street, "reopening", null).statusCode(409).body("code", equalTo("jurisdiction-taken"));
  }

  @Test
  void nobodyIsLeftToReopenATenantFor() {
    Party company = Tenants.company();
    close(company);
    Transfers.change(
        "update member set status = 'LEFT' where tenant_id = ?::uuid", company.id().toString());

    change(company, "reopening", null)
        .statusCode(409)
        .body("code", equalTo("tenant-without-administrator"));
    tenant(company).body("status", equalTo("CLOSED")).body("removal.dueAt", notNullValue());
  }

  @Test
  void aSupervisorsRecordsStay() {
    ManagedEstate estate = ManagedEstate.make();
    close(estate.street());
    Transfers.change(
        "update tenant_removal set due_at = now() - interval '1 day' where tenant_id = ?::uuid",
        estate.street().id().toString());

    remover.look();

    assertThat(members(estate.street())).isOne();
    assertThat(ManagedEstate.communitiesOf(estate.company())).hasSize(1);
  }

  @Test
  void aCompanyThatWasClosedBeforeThereWereRemovalsWaitsFromNowOn() {
    Party company = Tenants.company();
    close(company);
    Transfers.change(
        "delete from tenant_removal where tenant_id = ?::uuid", company.id().toString());

    remover.look();

    tenant(company).body("removal.dueAt", notNullValue()).body("removal.startedAt", nullValue());
    assertThat(members(company)).isOne();
  }

  @Test
  @ActivateRequestContext
  void theRoleThatRemovesRemovesNothingOfATenantThatWorks() {
    ManagedEstate estate = ManagedEstate.make();
    UUID tenant = estate.company().id();

    for (String table : List.of("member", "invitation", "job", "stored_file", "identity_task")) {
      assertThat(deleted(tenant, "delete from " + table)).as(table).isZero();
    }
    assertThat(deleted(tenant, "delete from idempotency_key")).isZero();
    assertThatThrownBy(() -> deleted(tenant, "delete from occupant"))
        .hasStackTraceContaining("permission denied");
    assertThat(members(estate.company())).isOne();
  }

  private int deleted(UUID tenant, String sql) {
    Caller caller = new Caller("linli", tenant, Capacity.REMOVER, null, Set.of());
    return callers.callAs(
        caller,
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate()));
  }

  private void removeNow(Party company) {
    close(company).statusCode(200);
    makeDue(company);
    remover.look();
  }
}
