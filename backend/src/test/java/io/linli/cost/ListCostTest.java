package io.linli.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractFiles;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import io.linli.platform.caller.Roles;
import io.linli.testkit.Contracts;
import io.linli.testkit.DatabaseTrace;
import io.linli.testkit.DatabaseTrace.Traced;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A list asks the database as often for many rows as for one. Generated: a new list is held to it
 * as soon as the contract has it, and fails here until {@link CrowdedStreet} has rows for it.
 */
@LinliTest
class ListCostTest {
  private static final int MOST = 200;

  /** Filters that lead to statements of their own, with values that leave several rows. */
  private static final Map<String, Object> FILTERS =
      Map.of("expiringWithinDays", 366, "includeEnded", true, "name", "测试");

  private static DatabaseTrace trace;

  @BeforeAll
  static void startTrace() {
    trace = DatabaseTrace.start();
  }

  @AfterAll
  static void stopTrace() {
    trace.close();
  }

  @TestFactory
  Stream<DynamicTest> everyListAsksAsOftenForManyRowsAsForOne() {
    CrowdedStreet crowd = CrowdedStreet.build();
    List<ContractOperation> lists =
        ContractDocument.read(ContractFiles.EMITTED).operations().stream()
            .filter(operation -> operation.lists() || isPaged(operation))
            .toList();
    assertThat(lists).isNotEmpty().allMatch(ListCostTest::isPaged);
    return lists.stream().flatMap(list -> tests(list, crowd));
  }

  private static boolean isPaged(ContractOperation operation) {
    return operation.method().equals("get")
        && operation.parameter("query", "limit").isPresent()
        && operation.parameter("query", "cursor").isPresent();
  }

  private static Stream<DynamicTest> tests(ContractOperation list, CrowdedStreet crowd) {
    return readers(list, crowd).entrySet().stream()
        .flatMap(
            reader ->
                queries(list).stream()
                    .map(
                        query -> {
                          String name = "%s %s by %s".formatted(list.id(), query, reader.getKey());
                          Reading reading =
                              new Reading(path(list, crowd), query, reader.getValue());
                          return DynamicTest.dynamicTest(name, () -> hold(name, reading));
                        }));
  }

  /** Whoever may read a list sees it by policies of his own. */
  private static Map<String, Supplier<RequestSpecification>> readers(
      ContractOperation list, CrowdedStreet crowd) {
    String capacity = list.self().text("x-linli-capacity");
    Map<String, Supplier<RequestSpecification>> readers = new LinkedHashMap<>();
    if (list.roles().contains(Roles.PLATFORM_OPERATOR)) {
      readers.put("platform", Tenants::platform);
    }
    if (capacity.isEmpty() || capacity.equals("OPERATOR")) {
      readers.put("company", crowd.company()::call);
    }
    if (capacity.equals("RESIDENT")) {
      readers.put("resident", crowd.homes().ownerOf(list.id())::call);
    }
    if (list.self().text("x-linli-person-capacity").equals("BUILDING_HEAD")) {
      readers.put("building head", crowd.homes().head()::call);
    }
    if (capacity.isEmpty() || capacity.equals("SUPERVISOR")) {
      readers.put("street", crowd.street()::call);
    }
    return readers;
  }

  private static List<Map<String, Object>> queries(ContractOperation list) {
    return Stream.concat(
            Stream.of(Map.<String, Object>of()),
            list.parametersIn("query").stream()
                .map(parameter -> parameter.text("name"))
                .filter(FILTERS::containsKey)
                .map(name -> Map.of(name, FILTERS.get(name))))
        .toList();
  }

  private static String path(ContractOperation list, CrowdedStreet crowd) {
    String path = list.path();
    for (Located parameter : list.parametersIn("path")) {
      String name = parameter.text("name");
      assertThat(crowd.ids()).as("a crowd for %s; extend CrowdedStreet", list).containsKey(name);
      path = path.replace("{" + name + "}", crowd.ids().get(name));
    }
    return path;
  }

  private record Reading(
      String path, Map<String, Object> query, Supplier<RequestSpecification> reader) {

    Traced page(int limit, String cursor) {
      RequestSpecification request = reader.get().queryParams(query).queryParam("limit", limit);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      Traced page = trace.of(request, ready -> ready.get(path));
      assertThat(page.answer().statusCode()).as(path).isEqualTo(200);
      return page;
    }
  }

  private static void hold(String name, Reading reading) {
    // What is remembered from then on is remembered of one row only.
    String cursor = reading.page(1, null).answer().path("nextCursor");
    Traced one = reading.page(1, null);
    Traced next = reading.page(1, cursor);
    Traced many = reading.page(MOST, null);

    assertThat(rows(one.answer())).as("rows of a short page of %s", name).isEqualTo(1);
    assertThat(rows(next.answer())).as("rows of the next page of %s", name).isEqualTo(1);
    assertThat(rows(many.answer())).as("rows of a long page of %s", name).isGreaterThan(1);
    assertThat(one.statements()).as("statements of %s", name).isNotEmpty();
    assertThat(many.statements()).as("a long page of %s", name).hasSameSizeAs(one.statements());
    assertThat(next.statements()).as("a next page of %s", name).hasSameSizeAs(one.statements());
  }

  private static int rows(Response page) {
    return page.jsonPath().getList("items").size();
  }

  @Test
  void coverageAsksAsOftenForManyEstatesAsForOne() {
    assertThat(statementsOfCoverage(4)).isEqualTo(statementsOfCoverage(1));
  }

  private static int statementsOfCoverage(int estates) {
    Party street = Tenants.street();
    Party company = Tenants.company();
    for (int i = 0; i < estates; i++) {
      Contracts.active(street, company, Estates.community(street), Contracts.today().plusYears(1));
    }
    street.call().get("/api/v1/coverage");
    Traced coverage = trace.of(street.call(), ready -> ready.get("/api/v1/coverage"));
    assertThat(coverage.answer().statusCode()).isEqualTo(200);
    assertThat(coverage.statements()).isNotEmpty();
    return coverage.statements().size();
  }
}
