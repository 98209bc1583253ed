package io.linli.estate.occupant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class OccupantTest {
  private static final String NUMBER = "11010519491231002X";

  @Test
  void masksThePersonsOfAHouseholdForEverybody() {
    Party street = Tenants.street();
    UUID household = Households.household(street);

    add(street, household, owner("张小明"))
        .statusCode(201)
        .body("name", equalTo("张*"))
        .body("telephone", equalTo("138****5678"))
        .body("identityNumber", equalTo("110***********002X"));

    occupants(street, household, false)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("张*"))
        .body("items[0].telephone", equalTo("138****5678"));
  }

  @Test
  void keepsTheFormerOwnersWhenAHouseholdIsSold() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    Map<String, Object> first = owner("张小明");
    first.put("validFrom", "2020-05-01");
    add(street, household, first).statusCode(201);

    transfer(street, household, "2024-07-01", List.of(person("李四"), person("王五")))
        .statusCode(200)
        .body("formerOwners", hasSize(1))
        .body("formerOwners[0].validUntil", equalTo("2024-07-01"))
        .body("owners.name", contains("李*", "王*"));

    occupants(street, household, false).body("items.name", contains("李*", "王*"));
    occupants(street, household, true).body("items.name", contains("张*", "李*", "王*"));
  }

  @ParameterizedTest
  @CsvSource({
    "2999-01-01, date-in-future",
    "2020-04-30, before-current-owners",
  })
  void refusesATransferOnADayThatCantBe(String date, String code) {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    Map<String, Object> first = owner("张小明");
    first.put("validFrom", "2020-05-01");
    add(street, household, first).statusCode(201);

    transfer(street, household, date, List.of(person("李四")))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/date"))
        .body("violations[0].code", equalTo(code));
    occupants(street, household, true).body("items.name", contains("张*"));
  }

  @Test
  void refusesATransferToNobodyAndOneToAWrongNumber() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    Map<String, Object> wrong = person("王五");
    wrong.put("identityNumber", "110105194912310020");

    transfer(street, household, "2024-07-01", List.of())
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/owners"));
    transfer(street, household, "2024-07-01", List.of(person("李四"), wrong))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/owners/1/identityNumber"))
        .body("violations[0].code", equalTo("identity-number-invalid"));
    occupants(street, household, true).body("items", hasSize(0));
  }

  @Test
  void changesAPersonAndKeepsTheNumberThatIsLeftOut() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    String id = add(street, household, owner("张小明")).extract().path("id");

    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "欧阳修", "telephone", "0371-65501234"))
        .put("/api/v1/occupants/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("欧*"))
        .body("identityNumber", equalTo("110***********002X"))
        .body("version", equalTo(1));
  }

  @Test
  void changesNothingOfThoseWhoHaveLeft() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    String id = add(street, household, owner("张小明")).extract().path("id");

    end(street, id, 0, Map.of("until", "2000-01-01"))
        .statusCode(422)
        .body("violations[0].code", equalTo("dates-turned-round"));
    end(street, id, 0, Map.of()).statusCode(200).body("validUntil", notNullValue());
    end(street, id, 1, Map.of()).statusCode(409).body("code", equalTo("occupant-ended"));
    street
        .call()
        .header("If-Match", "\"1\"")
        .body(person("李四"))
        .put("/api/v1/occupants/" + id)
        .then()
        .statusCode(409);
  }

  @Test
  void findsAPersonByNumberAmongOnesOwnHouseholdsAlone() {
    Party street = Tenants.street();
    Party other = Tenants.street();
    UUID household = Households.household(street);
    add(street, household, owner("张小明")).statusCode(201);
    add(other, Households.household(other), owner("张小明")).statusCode(201);

    search(street, NUMBER.toLowerCase(java.util.Locale.ROOT))
        .statusCode(200)
        .body("items.householdId", contains(household.toString()));
    search(Tenants.company(), NUMBER).statusCode(200).body("items", hasSize(0));
    search(street, "123")
        .statusCode(422)
        .body("violations[0].code", equalTo("identity-number-invalid"));
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', /person/name, not-blank",
    "telephone, 12ab, /person/telephone, pattern",
    "identityNumber, 110105194912310020, /person/identityNumber, identity-number-invalid",
    "validFrom, 2999-01-01, /validFrom, date-in-future"
  })
  void refusesAPersonWhoCantBe(String field, String value, String pointer, String code) {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    Map<String, Object> body = owner("张小明");
    if (field.equals("validFrom")) {
      body.put(field, value);
    } else {
      Map<String, Object> person = person("张小明");
      person.put(field, value);
      body.put("person", person);
    }

    add(street, household, body)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
    occupants(street, household, true).body("items", hasSize(0));
  }

  static Map<String, Object> owner(String name) {
    return new HashMap<>(Map.of("kind", "OWNER", "person", person(name)));
  }

  private static Map<String, Object> person(String name) {
    return new HashMap<>(
        Map.of("name", name, "telephone", "13812345678", "identityNumber", NUMBER));
  }

  private static ValidatableResponse add(Party by, UUID household, Map<String, Object> body) {
    return by.call().body(body).post("/api/v1/households/" + household + "/occupants").then();
  }

  private static ValidatableResponse transfer(
      Party by, UUID household, String date, List<Map<String, Object>> owners) {
    return by.call()
        .body(Map.of("date", date, "owners", owners))
        .post("/api/v1/households/" + household + "/ownership-transfers")
        .then();
  }

  private static ValidatableResponse end(
      Party by, String occupant, int version, Map<String, Object> body) {
    return by.call()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post("/api/v1/occupants/" + occupant + "/ending")
        .then();
  }

  private static ValidatableResponse search(Party by, String number) {
    return by.call()
        .body(Map.of("identityNumber", number))
        .post("/api/v1/occupant-searches")
        .then();
  }

  private static ValidatableResponse occupants(Party by, UUID household, boolean includeEnded) {
    return by.call()
        .get("/api/v1/households/" + household + "/occupants?includeEnded=" + includeEnded)
        .then()
        .statusCode(200);
  }
}
