package io.linli.contract.servicecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From draft to active, and who sees what on the way. */
@LinliTest
class ServiceContractFilingTest {
  private static final String PATH = "/api/v1/service-contracts";

  private final LocalDate today = Contracts.today();
  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void aStreetWithACommunityAndACompany() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
  }

  @Test
  void aCompanyDraftsForACommunityThatItDoesNotManageYet() {
    Contracts.draft(company, community, today, today.plusYears(3))
        .statusCode(201)
        .body("status", equalTo("DRAFT"))
        .body("areaCode", equalTo(Estates.neighbourhood(street)))
        .body("tariffs.use", contains("COMMERCIAL", "RESIDENTIAL"))
        .body("serviceItems", hasSize(1))
        .body("companyId", equalTo(company.id().toString()))
        .header("Location", containsString(PATH));
  }

  @Test
  void nobodyButTheCompanySeesADraft() {
    String id = Contracts.draft(company, community, today, today.plusYears(3)).extract().path("id");

    Contracts.get(company, id).statusCode(200);
    Contracts.get(street, id).statusCode(404);
    Contracts.get(Tenants.company(), id).statusCode(404);
    street.call().get(PATH).then().statusCode(200).body("items", empty());
    Contracts.step(street, id, "activation").statusCode(404);
    Contracts.step(street, id, "confirmation").statusCode(404);
  }

  @Test
  void onlyTheSupervisorsOfTheAreaSeeWhatIsFiled() {
    String id = Contracts.filed(company, community, today, today.plusYears(3));

    Contracts.get(street, id)
        .statusCode(200)
        .body("tariffs", hasSize(2))
        .body("serviceItems", hasSize(1));
    street.call().get(PATH).then().body("items.id", contains(id));
    Party elsewhere = Tenants.street();
    Contracts.get(elsewhere, id).statusCode(404);
    Contracts.step(elsewhere, id, "confirmation").statusCode(404);
    Contracts.get(Tenants.company(), id).statusCode(404);
  }

  @Test
  void aConfirmedContractWhosePeriodHasBegunMakesItsCompanyTheManager() {
    String id = Contracts.active(street, company, community, today.plusYears(1));

    Contracts.get(company, id)
        .body("status", equalTo("ACTIVE"))
        .body("waitingReason", nullValue())
        .body("daysLeft", equalTo((int) (today.plusYears(1).toEpochDay() - today.toEpochDay())));
    company
        .call()
        .get("/api/v1/communities/" + community)
        .then()
        .statusCode(200)
        .body("tenantId", equalTo(company.id().toString()))
        .body("managementMode", equalTo("PROFESSIONAL_COMPANY"));
  }

  @Test
  void aConfirmedContractWaitsForItsFirstDayAndSaysSoInTheCallersLanguage() {
    String id =
        Contracts.confirmed(street, company, community, today.plusDays(30), today.plusYears(1));

    Contracts.get(company, id)
        .body("status", equalTo("FILED"))
        .body("waiting", equalTo("PERIOD_NOT_BEGUN"))
        .body("waitingReason", equalTo("合同期限尚未开始"));
    company
        .call()
        .header("Accept-Language", "en")
        .get(PATH + "/" + id)
        .then()
        .body("waitingReason", equalTo("Its period hasn't begun"));
  }

  @Test
  void activationWaitsWhileAnotherCompanyManagesTheEstate() {
    String first = Contracts.active(street, company, community, today.plusYears(1));
    Party successor = Tenants.company();
    String second = Contracts.confirmed(street, successor, community, today, today.plusYears(2));

    Contracts.get(successor, second)
        .body("status", equalTo("FILED"))
        .body("waiting", equalTo("ANOTHER_COMPANY_MANAGES"));
    Contracts.step(street, second, "activation")
        .statusCode(200)
        .body("status", equalTo("FILED"))
        .body("waiting", equalTo("ANOTHER_COMPANY_MANAGES"));

    Contracts.step(
            street,
            first,
            "termination",
            Map.of("terminatedOn", today.toString(), "reason", "双方协商解除"))
        .statusCode(200)
        .body("status", equalTo("TERMINATED"))
        .body("terminationReason", equalTo("双方协商解除"));
    company.call().get("/api/v1/communities/" + community).then().statusCode(404);

    Contracts.step(street, second, "activation").statusCode(200).body("status", equalTo("ACTIVE"));
    successor.call().get("/api/v1/communities/" + community).then().statusCode(200);
  }

  @Test
  void aReturnedFilingIsADraftAgainWithTheReason() {
    String id = Contracts.filed(company, community, today, today.plusYears(3));

    Contracts.step(street, id, "filing-return", Map.of("reason", "收费标准与公示不符")).statusCode(204);

    Contracts.get(street, id).statusCode(404);
    Contracts.get(company, id)
        .body("status", equalTo("DRAFT"))
        .body("returnReason", equalTo("收费标准与公示不符"));
    company
        .call()
        .header("If-Match", Contracts.etag(company, id))
        .body(Contracts.terms(today, today.plusYears(2)))
        .put(PATH + "/" + id + "/terms")
        .then()
        .statusCode(200)
        .body("endsOn", equalTo(today.plusYears(2).toString()))
        .body("tariffs", hasSize(2));
    Contracts.step(company, id, "filing").statusCode(200).body("returnReason", nullValue());
    Contracts.get(street, id).statusCode(200);
  }

  @Test
  void aNeighbourhoodSeesFilingsAndLeavesThemToTheStreet() {
    String id = Contracts.filed(company, community, today, today.plusYears(3));
    Party neighbourhood = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(street));

    Contracts.get(neighbourhood, id).statusCode(200);
    Contracts.step(neighbourhood, id, "confirmation")
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }

  @Test
  void aCompanyDoesNotDecideOnItsOwnFiling() {
    String id = Contracts.filed(company, community, today, today.plusYears(3));

    for (String step : new String[] {"confirmation", "activation"}) {
      Contracts.step(company, id, step).statusCode(403).body("code", equalTo("wrong-capacity"));
    }
  }

  @Test
  void aStreetThatRunsEstatesItselfDraftsNoContract() {
    Contracts.draft(street, community, today, today.plusYears(3))
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }

  @Test
  void onlyAManagerFiles() {
    String id = Contracts.draft(company, community, today, today.plusYears(3)).extract().path("id");

    company
        .as(Set.of("clerk"))
        .header("If-Match", "\"0\"")
        .post(PATH + "/" + id + "/filing")
        .then()
        .statusCode(403);
  }

  @Test
  void listsWhatEndsSoonTheSoonestFirst() {
    String late = Contracts.active(street, company, community, today.plusDays(80));
    String soon = Contracts.active(street, company, Estates.community(street), today.plusDays(10));
    String far = Contracts.active(street, company, Estates.community(street), today.plusDays(91));

    street
        .call()
        .get(PATH + "?expiringWithinDays=90")
        .then()
        .body("items.id", contains(soon, late))
        .body("items.daysLeft", contains(10, 80))
        .body("items.id", not(hasItem(far)));
    String cursor =
        company
            .call()
            .get(PATH + "?expiringWithinDays=90&limit=1")
            .then()
            .body("items.id", contains(soon))
            .extract()
            .path("nextCursor");
    company
        .call()
        .get(PATH + "?expiringWithinDays=90&limit=1&cursor=" + cursor)
        .then()
        .body("items.id", contains(late))
        .body("nextCursor", nullValue());
    company
        .call()
        .get(PATH + "?expiringWithinDays=60&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
  }

  @Test
  void pagesThroughAllContractsOnceEach() {
    String[] ids = new String[3];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = Contracts.filed(company, Estates.community(street), today, today.plusYears(1));
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page =
          street.call().get(PATH + "?limit=1&cursor=" + cursor).then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      cursor = page.path("nextCursor");
    }
    assertThat(seen).containsExactly(ids);
  }
}
