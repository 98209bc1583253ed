package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.HOUSEHOLD_HEADINGS;
import static io.linli.testkit.Transfers.assertOutcome;
import static io.linli.testkit.Transfers.importCsv;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LinliTest
class ExportTest {

  private Party street;
  private Party company;
  private String community;

  @BeforeEach
  void register() {
    street = Tenants.street();
    company = Tenants.company();
    community = Transfers.community(street, Estates.neighbourhood(street));
  }

  private void fill() {
    Transfers.handOver(community, company);
    importCsv(company, "BUILDINGS", "小区编码,楼栋号,层数\n" + community + ",1,6\n");
    importCsv(
        company,
        "HOUSEHOLDS",
        HOUSEHOLD_HEADINGS
            + community
            + ",1,1,0101,1,86.5,住宅,商品房,张三丰,15400000001,410102195904040003,李四,15400000002,承租人\n");
  }

  private static List<String> lines(Party party, JsonPath job) {
    return new String(Transfers.result(party, job), StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void exportsHouseholdsMaskedToTheCompanyAndTheStreetAlike() {
    fill();
    for (Party party : List.of(company, street)) {
      JsonPath job = Transfers.export(party, "HOUSEHOLDS", Map.of("format", "CSV"));
      assertThat(job.getInt("outcome.rows")).isEqualTo(1);
      assertThat(lines(party, job).get(1))
          .isEqualTo(
              community
                  + ",1,1,0101,1,86.50,住宅,商品房,张*,154****0001,410***********0003,李*,154****0002,承租人");
    }
  }

  @Test
  void exportsNothingOfWhatTheCallerDoesNotSee() {
    fill();
    for (String list : List.of("COMMUNITIES", "BUILDINGS", "HOUSEHOLDS")) {
      JsonPath job = Transfers.export(Tenants.company(), list, Map.of("format", "CSV"));
      assertThat(job.getInt("outcome.rows")).isZero();
    }
    Tenants.company()
        .call()
        .body(Map.of("list", "HOUSEHOLDS", "format", "CSV", "communityId", UUID.randomUUID()))
        .post("/api/v1/exports")
        .then()
        .statusCode(422);
  }

  @Test
  void exportsAWorkbookOfCommunitiesByArea() throws IOException {
    JsonPath job =
        Transfers.export(
            street, "COMMUNITIES", Map.of("format", "XLSX", "areaCode", street.areaCode()));
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(Transfers.result(street, job)))) {
      assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).isEqualTo(community);
    }
    JsonPath elsewhere =
        Transfers.export(street, "COMMUNITIES", Map.of("format", "XLSX", "areaCode", "99"));
    assertThat(elsewhere.getInt("outcome.rows")).isZero();
  }

  @Test
  void takesItsOwnExportsBackWithoutAChange() {
    JsonPath communities = Transfers.export(street, "COMMUNITIES", Map.of("format", "CSV"));
    String sheet = new String(Transfers.result(street, communities), StandardCharsets.UTF_8);
    assertOutcome(importCsv(street, "COMMUNITIES", sheet), 0, 0, 1, 0);
    fill();
    JsonPath buildings = Transfers.export(company, "BUILDINGS", Map.of("format", "CSV"));
    String sheets = new String(Transfers.result(company, buildings), StandardCharsets.UTF_8);
    assertOutcome(importCsv(company, "BUILDINGS", sheets), 0, 0, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMMUNITIES", "BUILDINGS", "HOUSEHOLDS"})
  void offersTemplatesInTheCallersLanguage(String list) throws IOException {
    byte[] template =
        company
            .call()
            .header("Accept-Language", "en")
            .get("/api/v1/imports/template?list=" + list)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
      assertThat(workbook.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("Community code");
      assertThat(workbook.findSheet("How to fill in")).isPresent();
    }
    company
        .call()
        .get("/api/v1/imports/template?format=CSV&list=" + list)
        .then()
        .statusCode(200)
        .contentType("text/csv");
  }
}
