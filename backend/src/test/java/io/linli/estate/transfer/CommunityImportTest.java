package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.COMMUNITY_HEADINGS;
import static io.linli.testkit.Transfers.assertOutcome;
import static io.linli.testkit.Transfers.code;
import static io.linli.testkit.Transfers.count;
import static io.linli.testkit.Transfers.importCsv;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@LinliTest
class CommunityImportTest {

  private static String line(String code, String areaCode) {
    return code + ",测试小区,测试路1号," + areaCode + ",1986,1994,5\n";
  }

  @Test
  void registersTheCommunitiesOfAStreetOnceHoweverOftenTheFileComes() {
    Party street = Tenants.street();
    String area = Estates.neighbourhood(street);
    String code = code();
    String sheet = COMMUNITY_HEADINGS + line(code, area) + line(code(), area);

    assertOutcome(importCsv(street, "COMMUNITIES", sheet), 2, 0, 0, 0);
    long entries = auditEntries(street);
    assertOutcome(importCsv(street, "COMMUNITIES", sheet), 0, 0, 2, 0);
    assertThat(auditEntries(street)).isEqualTo(entries);
    assertThat(count("select version from community where code = ?", code)).isZero();

    String changed = sheet.replaceFirst("测试路1号", "测试路2号");
    assertOutcome(importCsv(street, "COMMUNITIES", changed), 0, 1, 1, 0);
    assertThat(count("select version from community where code = ?", code)).isEqualTo(1);
    assertThat(auditEntries(street)).isEqualTo(entries + 1);
  }

  private static long auditEntries(Party party) {
    return count(
        "select count(*) from audit_entry where tenant_id = ?::uuid and record_type = 'community'",
        party.id().toString());
  }

  @Test
  void namesEveryBadLineAndWritesNothingWhenAllWasAskedFor() {
    Party street = Tenants.street();
    Party other = Tenants.street();
    String area = Estates.neighbourhood(street);
    String good = code();
    String taken = Transfers.community(other, Estates.neighbourhood(other));
    String sheet =
        COMMUNITY_HEADINGS
            + line(good, area)
            + line(code(), Estates.neighbourhood(other))
            + line(code(), "999999999999")
            + line(taken, area)
            + line(good, area)
            + line("x", area)
            + code()
            + ",测试小区,测试路1号,"
            + area
            + ",1994,1986,-5\n"
            + code()
            + ",测试小区,测试路1号,"
            + area
            + ",1994,1986,5\n";

    JsonPath refused = importCsv(street, "COMMUNITIES", sheet);
    assertThat(refused.getString("status")).isEqualTo("FAILED");
    assertThat(refused.getString("problemCode")).isEqualTo("import-has-bad-rows");
    assertThat(refused.getInt("outcome.created")).isZero();
    assertThat(faults(refused))
        .containsExactly(
            "3 区划代码 import-area-foreign",
            "4 区划代码 import-area-unknown",
            "5 小区编码 import-code-taken",
            "6 小区编码 import-duplicate-line",
            "7 小区编码 import-code-malformed",
            "8 楼栋数 sheet-too-small",
            "9 建成年份 import-years-turned-round");
    assertThat(refused.getString("outcome.faults[3].message")).isEqualTo("与第 2 行重复");
    assertThat(registered(good)).isZero();
    assertMarked(street, refused);

    JsonPath tried = importCsv(street, "COMMUNITIES", sheet, "dryRun=true", "mode=GOOD_ROWS_ONLY");
    assertOutcome(tried, 1, 0, 0, 7);
    assertThat(registered(good)).isZero();

    assertOutcome(importCsv(street, "COMMUNITIES", sheet, "mode=GOOD_ROWS_ONLY"), 1, 0, 0, 7);
    assertThat(registered(good)).isEqualTo(1);
  }

  private static void assertMarked(Party street, JsonPath job) {
    List<String> lines =
        new String(Transfers.result(street, job), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0)).endsWith(",楼栋数,错误原因");
    assertThat(lines.get(1)).endsWith(",5,");
    assertThat(lines.get(2)).endsWith(",5,区划代码：不在您的辖区内");
  }

  private static List<String> faults(JsonPath job) {
    List<java.util.Map<String, Object>> faults = job.getList("outcome.faults");
    return faults.stream()
        .map(fault -> fault.get("line") + " " + fault.get("column") + " " + fault.get("code"))
        .toList();
  }

  private static long registered(String code) {
    return count("select count(*) from community where code = ?", code);
  }

  @Test
  void letsACompanyKeepWhatItManagesAndNothingElse() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    String area = Estates.neighbourhood(street);
    String own = Transfers.community(street, area);
    String foreign = Transfers.community(street, area);
    Transfers.handOver(own, company);

    String sheet =
        COMMUNITY_HEADINGS
            + line(own, area).replace("测试路1号", "测试路3号")
            + line(foreign, area)
            + line(code(), area);
    JsonPath job = importCsv(company, "COMMUNITIES", sheet, "mode=GOOD_ROWS_ONLY");
    assertOutcome(job, 0, 1, 0, 2);
    assertThat(faults(job))
        .containsExactly("3 小区编码 import-community-unknown", "4 小区编码 import-community-unknown");

    JsonPath renamed =
        importCsv(
            company, "COMMUNITIES", COMMUNITY_HEADINGS + line(own, area).replace("测试小区", "新名"));
    assertThat(faults(renamed)).containsExactly("2 小区名称 import-kept-by-supervisor");

    JsonPath meddling = importCsv(street, "COMMUNITIES", COMMUNITY_HEADINGS + line(own, area));
    assertThat(faults(meddling)).containsExactly("2 地址 import-kept-by-manager");
  }

  @Test
  void changesOnlyTheColumnsThatTheFileHas() {
    Party street = Tenants.street();
    String area = Estates.neighbourhood(street);
    String code = Transfers.community(street, area);
    assertOutcome(
        importCsv(
            street,
            "COMMUNITIES",
            "Area code;Name;Community code;Address\n" + area + ";新名;" + code + ";测试路1号\n"),
        0,
        1,
        0,
        0);
    assertThat(
            count(
                "select count(*) from community where code = ? and name = '新名'"
                    + " and built_from = 1986 and declared_buildings = 5",
                code))
        .isEqualTo(1);
  }

  @Test
  void leavesAnEstateOfACompanyToItsContract() {
    Party street = Tenants.street();
    String area = Estates.neighbourhood(street);
    String company = code();
    String custody = code();
    String sheet =
        "小区编码,小区名称,地址,区划代码,管理模式\n"
            + company
            + ",测试小区,测试路1号,"
            + area
            + ",专业物业服务\n"
            + custody
            + ",测试小区,测试路1号,"
            + area
            + ",街道集中托管\n";
    assertOutcome(importCsv(street, "COMMUNITIES", sheet), 2, 0, 0, 0);
    assertOutcome(importCsv(street, "COMMUNITIES", sheet), 0, 0, 2, 0);
    assertThat(mode(company, "NONE")).isEqualTo(1);
    assertThat(mode(custody, "STREET_CUSTODY")).isEqualTo(1);

    JsonPath job = importCsv(street, "COMMUNITIES", sheet.replace("街道集中托管", "失管"));
    assertThat(faults(job)).containsExactly("3 管理模式 import-mode-changes-elsewhere");
  }

  private static long mode(String code, String mode) {
    return count(
        "select count(*) from community where code = ? and management_mode = ?", code, mode);
  }

  @Test
  void tellsTheReasonInTheLanguageOfWhoAsked() {
    Party street = Tenants.street();
    String id =
        street
            .call()
            .header("Accept-Language", "en")
            .contentType("text/csv")
            .body(Transfers.csv(COMMUNITY_HEADINGS + line(code(), "999999999999")))
            .post("/api/v1/imports?list=COMMUNITIES")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    JsonPath job = Transfers.ended(street, id);
    assertThat(job.getString("outcome.faults[0].column")).isEqualTo("Area code");
    assertThat(job.getString("outcome.faults[0].message"))
        .isEqualTo("There is no valid neighbourhood with this code");
  }
}
