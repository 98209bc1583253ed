package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.HOUSEHOLD_HEADINGS;
import static io.linli.testkit.Transfers.assertOutcome;
import static io.linli.testkit.Transfers.count;
import static io.linli.testkit.Transfers.importCsv;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LinliTest
class HouseholdImportTest {

  private static final String NUMBER = "410102195904040003";

  private Party street;
  private Party company;
  private String community;

  @BeforeEach
  void register() {
    street = Tenants.street();
    company = Tenants.company();
    community = Transfers.community(street, Estates.neighbourhood(street));
  }

  private void manage() {
    Transfers.handOver(community, company);
    assertOutcome(importCsv(company, "BUILDINGS", buildings()), 2, 0, 0, 0);
  }

  private String buildings() {
    return "小区编码,楼栋号,建成年份,层数\n" + community + ",1,1990,6\n" + community + ",2,,\n";
  }

  private String household(String building, String unit, String room, String rest) {
    return community + "," + building + "," + unit + "," + room + "," + rest + "\n";
  }

  private String twoHouseholds() {
    return HOUSEHOLD_HEADINGS
        + household("1", "1", "0101", "1,86.5,住宅,商品房,张三丰,15400000001," + NUMBER + ",李四,,承租人")
        + household("1", "", "0101", ",90,商业,,王五,,,,,");
  }

  private long persons(String condition) {
    return count(
        "select count(*) from occupant o join community c on c.id = o.community_id where c.code = ?"
            + " and "
            + condition,
        community);
  }

  @Test
  void importsHouseholdsWithOwnersAndOccupantsOnce() {
    manage();
    assertOutcome(importCsv(company, "BUILDINGS", buildings()), 0, 0, 2, 0);

    assertOutcome(importCsv(company, "HOUSEHOLDS", twoHouseholds()), 2, 0, 0, 0);
    long entries = entries();
    assertOutcome(importCsv(company, "HOUSEHOLDS", twoHouseholds()), 0, 0, 2, 0);
    assertThat(entries()).isEqualTo(entries);

    assertThat(persons("o.kind = 'OWNER' and o.name in ('张三丰', '王五')")).isEqualTo(2);
    assertThat(persons("o.kind = 'OCCUPANT' and o.relation = '承租人'")).isEqualTo(1);
    assertThat(persons("o.identity_cipher is not null and o.identity_masked like '410%0003'"))
        .isEqualTo(1);
    assertThat(persons("o::text like '%" + NUMBER + "%'")).isZero();
  }

  private long entries() {
    return count(
        "select count(*) from audit_entry where tenant_id = ?::uuid", company.id().toString());
  }

  @Test
  void movesAHouseholdToItsNewOwnerAndKeepsTheHistory() {
    manage();
    importCsv(company, "HOUSEHOLDS", twoHouseholds());
    String sold = twoHouseholds().replace("张三丰,15400000001," + NUMBER, "赵六,15400000009,");

    assertOutcome(importCsv(company, "HOUSEHOLDS", sold), 0, 1, 1, 0);
    assertThat(persons("o.name = '张三丰' and o.valid_until is not null")).isEqualTo(1);
    assertThat(persons("o.name = '赵六' and o.valid_until is null")).isEqualTo(1);
    assertThat(persons("o.name = '李四' and o.valid_until is null")).isEqualTo(1);
  }

  @Test
  void addsWhatTheRegisterDidNotKnowOfAnOwner() {
    manage();
    importCsv(company, "HOUSEHOLDS", twoHouseholds());
    String known = twoHouseholds().replace("王五,,,", "王五,15400000005," + NUMBER + ",");

    assertOutcome(importCsv(company, "HOUSEHOLDS", known), 0, 1, 1, 0);
    assertOutcome(importCsv(company, "HOUSEHOLDS", known), 0, 0, 2, 0);
    assertThat(persons("o.name = '王五' and o.identity_cipher is not null")).isEqualTo(1);
    assertOutcome(importCsv(company, "HOUSEHOLDS", twoHouseholds()), 0, 0, 2, 0);
  }

  @Test
  void namesBadHouseholdsByLineAndColumn() {
    manage();
    String sheet =
        HOUSEHOLD_HEADINGS
            + household("1", "1", "0101", "1,0,住宅,,,,,,,")
            + household("1", "1", "0102", "1,-1,住宅,,,,,,,")
            + household("1", "1", "0103", "1,86.1234567,住宅,,,,,,,")
            + household("9", "1", "0104", "1,86,住宅,,,,,,,")
            + household("1", "1", "0105", "1,86,别墅,,,,,,,")
            + household("1", "1", "0106", "1,86,住宅,,,15400000001,,,,")
            + household("1", "1", "0107", "1,86,住宅,,张*,,,,,")
            + household("1", "1", "0108", "1,86,住宅,,张三,,410102195904040004,,,")
            + household("1", "1", "0112", "1,86,住宅,,张三,,110105194913310021,,,")
            + household("2", "1", "0109", "1,86,住宅,,,,,,,")
            + household("2", "1", "0109", "1,86,住宅,,,,,,,")
            + "NONE-1,1,1,0110,1,86,住宅,,,,,,,\n";
    JsonPath job = importCsv(company, "HOUSEHOLDS", sheet);
    List<Map<String, Object>> faults = job.getList("outcome.faults");
    assertThat(faults)
        .extracting(
            f -> f.get("line") + " " + f.get("column") + " " + f.get("value") + " " + f.get("code"))
        .containsExactly(
            "2 建筑面积 0 sheet-too-small",
            "3 建筑面积 -1 sheet-too-small",
            "4 建筑面积 86.1234567 sheet-too-many-decimals",
            "5 楼栋号 9 import-building-unknown",
            "6 用途 别墅 sheet-not-a-choice",
            "7 业主姓名  import-name-missing",
            "8 业主姓名 张* import-name-masked",
            "9 业主证件号 410***0004 import-identity-invalid",
            "10 业主证件号 110***0021 import-identity-invalid",
            "12 房号 0109 import-duplicate-line",
            "13 小区编码 NONE-1 import-community-unknown");
    assertThat(persons("true")).isZero();
  }

  @Test
  void refusesEveryLineOfAnEstateThatAnotherManages() {
    manage();
    JsonPath job = importCsv(Tenants.company(), "HOUSEHOLDS", twoHouseholds());
    assertThat(job.getString("problemCode")).isEqualTo("import-has-bad-rows");
    assertThat(job.getList("outcome.faults.code"))
        .containsOnly("import-community-unknown")
        .hasSize(2);
  }

  @Test
  void letsAStreetKeepTheEstatesThatItManagesItself() {
    assertOutcome(importCsv(street, "BUILDINGS", buildings()), 2, 0, 0, 0);
    assertOutcome(importCsv(street, "HOUSEHOLDS", twoHouseholds()), 2, 0, 0, 0);
  }

  @Test
  void leavesNothingOfACancelledImport() {
    manage();
    StringBuilder sheet = new StringBuilder(HOUSEHOLD_HEADINGS);
    for (int room = 0; room < 60_000; room++) {
      sheet.append(household("1", "1", "R" + room, "1,86,住宅,,张三,,,,,"));
    }
    String id =
        Transfers.send(company, "HOUSEHOLDS", "text/csv", Transfers.csv(sheet.toString()))
            .statusCode(202)
            .extract()
            .path("id");
    company.call().post("/api/v1/jobs/" + id + "/cancellation").then().statusCode(200);

    assertThat(Transfers.ended(company, id).getString("status")).isEqualTo("CANCELLED");
    assertThat(persons("true")).isZero();
  }
}
