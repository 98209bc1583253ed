package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.HOUSEHOLD_HEADINGS;
import static io.linli.testkit.Transfers.assertOutcome;
import static io.linli.testkit.Transfers.importCsv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list of the register leaves it as its caller sees it (domain.md E9, T6). */
@LinliTest
class ExportedListsTest {
  private static final String NUMBER = "410102195904040003";
  private static final Set<RegisterList> OF_SUPERVISORS =
      Set.of(RegisterList.MANAGEMENT_AREAS, RegisterList.SURVEYS);

  private Party street;
  private Party company;
  private UUID community;
  private String code;

  @BeforeEach
  void register() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    code = street.call().get("/api/v1/communities/" + community).path("code");
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    importCsv(company, "BUILDINGS", "小区编码,楼栋号,建成年份,层数\n" + code + ",1,1990,6\n" + code + ",2,,\n");
    String sheet = HOUSEHOLD_HEADINGS + household("0101", "张三丰,15400000001," + NUMBER + ",李四,,承租人");
    assertOutcome(importCsv(company, "HOUSEHOLDS", sheet), 1, 0, 0, 0);
    String sold = sheet.replace("张三丰,15400000001," + NUMBER, "赵六,15400000009,");
    assertOutcome(importCsv(company, "HOUSEHOLDS", sold + household("0102", ",,,,,")), 1, 1, 0, 0);
    state();
    supervise();
  }

  private String household(String room, String persons) {
    return code + ",1,1," + room + ",1,86.5,住宅,商品房," + persons + "\n";
  }

  private void state() {
    String path = "/api/v1/communities/" + community + "/haves";
    Map<String, Object> have =
        Map.of("have", "CLEANING", "present", true, "evidence", "现场查看", "seenOn", "2026-03-10");
    company
        .call()
        .header("If-Match", company.call().get(path).header("ETag"))
        .body(Map.of("haves", List.of(have, Map.of("have", "PARKING", "present", false))))
        .put(path)
        .then()
        .statusCode(200);
  }

  private void supervise() {
    Supervision.survey(street);
    UUID other = Estates.community(street);
    Supervision.managementArea(street, other, Households.building(street, other, "3"));
    UUID ended = Supervision.managementArea(street, other, Households.building(street, other, "4"));
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post("/api/v1/management-areas/" + ended + "/ending")
        .then()
        .statusCode(200);
  }

  @Test
  void exportsToACompanyWhatItCanList() {
    for (RegisterList list : RegisterList.values()) {
      if (!OF_SUPERVISORS.contains(list)) {
        assertThat(assertExported(list, company)).as(list.name()).isNotEmpty();
      }
    }
  }

  @Test
  void exportsToAStreetWhatItCanList() {
    for (RegisterList list : RegisterList.values()) {
      assertThat(assertExported(list, street)).as(list.name()).isNotEmpty();
    }
  }

  @Test
  void exportsNothingOfItToAnotherCompanyOrStreet() {
    Party otherCompany = Tenants.company();
    Party otherStreet = Tenants.street();
    for (RegisterList list : RegisterList.values()) {
      assertThat(assertExported(list, otherStreet)).as(list.name()).isEmpty();
      if (!OF_SUPERVISORS.contains(list)) {
        assertThat(assertExported(list, otherCompany)).as(list.name()).isEmpty();
      }
    }
  }

  /** The cells of the export under the headings that the API has the values of. */
  private static List<Map<String, String>> assertExported(RegisterList list, Party party) {
    List<Map<String, String>> listed = ListedRows.of(list, party);
    List<Map<String, String>> exported = new ArrayList<>();
    for (Map<String, String> row : csv(party, list)) {
      Map<String, String> chosen = new TreeMap<>(row);
      listed.stream().findFirst().ifPresent(one -> chosen.keySet().retainAll(one.keySet()));
      exported.add(chosen);
    }
    assertThat(exported).as(list.name()).containsExactlyInAnyOrderElementsOf(listed);
    return exported;
  }

  private static List<Map<String, String>> csv(Party party, RegisterList list) {
    JsonPath job =
        Transfers.export(
            party,
            party.call().header("Accept-Language", "en"),
            list.name(),
            Map.of("format", "CSV", "includeEnded", true));
    String text = new String(Transfers.result(party, job), StandardCharsets.UTF_8).substring(1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
      Map<String, String> cells = new TreeMap<>();
      row.getFieldsAsMap().forEach((heading, cell) -> cells.put(heading, ListedRows.plain(cell)));
      rows.add(cells);
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(RegisterList.class)
  void writesTheSameRowsIntoAWorkbookUnderChineseHeadings(RegisterList list) throws IOException {
    JsonPath workbookJob = Transfers.export(street, list.name(), Map.of("format", "XLSX"));
    JsonPath csvJob = Transfers.export(street, list.name(), Map.of("format", "CSV"));
    String csv = new String(Transfers.result(street, csvJob), StandardCharsets.UTF_8).substring(1);
    List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv).stream().toList();
    assertThat(workbookJob.getString("kind")).isEqualTo(list.exportKind());
    assertThat(workbookJob.getInt("outcome.rows")).isEqualTo(lines.size() - 1).isPositive();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(Transfers.result(street, workbookJob)))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSameSizeAs(lines);
      assertThat(texts(rows.get(0)))
          .isEqualTo(lines.get(0).getFields())
          .allMatch(heading -> heading.matches("\\p{IsHan}+"));
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell.getText()).toList();
  }

  @Test
  void masksThePersonsOfAHouseholdForCompanyAndStreetAlike() {
    for (Party party : List.of(company, street)) {
      assertThat(csv(party, RegisterList.OCCUPANTS))
          .extracting(
              row ->
                  String.join(
                      " ",
                      row.get("Room"),
                      row.get("Kind"),
                      row.get("Name"),
                      row.get("Telephone"),
                      row.get("Identity number"),
                      row.get("Until").isEmpty() ? "stays" : "left"))
          .containsExactly(
              "0101 owner 张* 154****0001 410***********0003 left",
              "0101 occupant 李*   stays",
              "0101 owner 赵* 154****0009  stays");
    }
  }

  @Test
  void leavesOutWhatHasEndedUnlessItIsAskedFor() {
    JsonPath today = Transfers.export(company, "OCCUPANTS", Map.of("format", "CSV"));
    assertThat(today.getInt("outcome.rows")).isEqualTo(2);
    JsonPath areas = Transfers.export(street, "MANAGEMENT_AREAS", Map.of("format", "CSV"));
    assertThat(areas.getInt("outcome.rows")).isEqualTo(1);
  }

  @Test
  void exportsTheRowsOfOneCommunityOrArea() {
    Map<String, Object> one = Map.of("format", "CSV", "communityId", community);
    assertThat(Transfers.export(street, "HAVES", one).getInt("outcome.rows")).isEqualTo(13);
    assertThat(Transfers.export(street, "MANAGEMENT_AREAS", one).getInt("outcome.rows")).isZero();
    Map<String, Object> elsewhere = Map.of("format", "CSV", "areaCode", "99");
    for (RegisterList list : RegisterList.values()) {
      JsonPath job = Transfers.export(street, list.name(), elsewhere);
      assertThat(job.getInt("outcome.rows")).as(list.name()).isZero();
    }
  }

  @Test
  void refusesListsThatTheCallerHasNotAndCommunitiesThatItDoesNotSee() {
    for (RegisterList list : OF_SUPERVISORS) {
      company
          .call()
          .body(Map.of("list", list, "format", "CSV"))
          .post("/api/v1/exports")
          .then()
          .statusCode(403)
          .body("code", equalTo("wrong-capacity"));
    }
    refuse(Tenants.company(), "OCCUPANTS", "export-community-unknown");
    refuse(street, "SURVEYS", "export-not-by-community");
  }

  private void refuse(Party party, String list, String violation) {
    party
        .call()
        .body(Map.of("list", list, "format", "CSV", "communityId", community))
        .post("/api/v1/exports")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/communityId"))
        .body("violations[0].code", equalTo(violation));
  }
}
