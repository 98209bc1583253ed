package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.sheet.SheetFormat;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people and others send them: each gets a clear answer, and nothing is written. */
@LinliTest
class BadSheetTest {

  private static final String[] HEADINGS = {"小区编码", "楼栋号", "层数"};

  private Party company;

  @BeforeEach
  void onboard() {
    company = Tenants.company();
  }

  private interface Filling {
    void fill(Worksheet sheet) throws IOException;
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "01.0000")) {
      Worksheet sheet = workbook.newWorksheet("楼栋");
      for (int i = 0; i < HEADINGS.length; i++) {
        sheet.value(0, i, HEADINGS[i]);
      }
      filling.fill(sheet);
      sheet.finish();
    }
    return out.toByteArray();
  }

  private void assertRefused(byte[] sheet, String code) {
    Transfers.send(company, "BUILDINGS", SheetFormat.XLSX.mediaType(), sheet)
        .statusCode(422)
        .body("code", containsString("rule-violated"))
        .body("violations.code", hasItems(code));
    assertThat(count("select count(*) from job where tenant_id = ?::uuid", company.id().toString()))
        .isZero();
  }

  @Test
  void refusesWhatIsNoWorkbookAtOnce() throws IOException {
    assertRefused("小区编码,楼栋号".getBytes(StandardCharsets.UTF_8), "sheet-not-xlsx");
    assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "sheet-old-xls");
    byte[] whole = workbook(sheet -> sheet.value(1, 0, "x"));
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "sheet-damaged");
    assertRefused(bomb(), "sheet-zip-bomb");
    assertRefused(workbook(sheet -> sheet.value(0, 3, "备注")), "sheet-heading-unknown");
    assertRefused(workbook(sheet -> sheet.value(0, 1, "层数")), "sheet-heading-missing");
    assertRefused(workbook(sheet -> {}), "import-no-rows");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      byte[] spaces = new byte[1024 * 1024];
      Arrays.fill(spaces, (byte) ' ');
      zip.write("<Relationships>".getBytes(StandardCharsets.UTF_8));
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        zip.write(spaces);
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OCCUPANTS", "buildings"})
  void refusesASheetOfNoListThatIsImported(String list) {
    company
        .call()
        .contentType("text/csv")
        .body(Transfers.csv("小区编码,楼栋号\nT-1,1\n"))
        .post("/api/v1/imports?list=" + list)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?list"))
        .body("violations[0].code", equalTo("not-one-of"));
    company
        .call()
        .get("/api/v1/imports/template?list=" + list)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?list"));
    company.call().get("/api/v1/jobs").then().body("items", hasSize(0));
  }

  @Test
  void refusesAnUnknownMediaTypeAndAnEmptyBody() {
    Transfers.send(company, "BUILDINGS", "application/pdf", new byte[] {1}).statusCode(415);
    Transfers.send(company, "BUILDINGS", "text/csv", new byte[0]).statusCode(422);
  }

  @Test
  void namesFormulasAndMergedCellsByLine() throws IOException {
    byte[] sheet =
        workbook(
            rows -> {
              rows.value(1, 0, "A-1");
              rows.value(1, 1, "1");
              rows.formula(1, 2, "2+4");
              rows.value(2, 0, "A-1");
              rows.value(2, 1, "2");
              rows.range(2, 0, 3, 0).merge();
            });
    JsonPath job = imported(sheet);
    assertThat(job.getList("outcome.faults.code")).contains("sheet-formula", "sheet-merged");
    assertThat(job.getList("outcome.faults.line")).contains(2, 3);
  }

  private JsonPath imported(byte[] sheet) {
    String id =
        Transfers.send(company, "BUILDINGS", SheetFormat.XLSX.mediaType(), sheet)
            .statusCode(202)
            .extract()
            .path("id");
    return Transfers.ended(company, id);
  }

  @Test
  void refusesTheRowAfterAMillion() throws IOException {
    byte[] sheet =
        workbook(
            rows -> {
              for (int row = 1; row <= 1_000_001; row++) {
                rows.value(row, 0, 1000);
                rows.value(row, 1, row);
                if (row % 1000 == 0) {
                  rows.flush();
                }
              }
            });
    JsonPath job = imported(sheet);
    assertThat(job.getString("status")).isEqualTo("FAILED");
    assertThat(job.getString("problemCode")).isEqualTo("sheet-refused");
    assertThat(job.getString("problemDetail")).isEqualTo("数据超过 1000000 行");
  }

  @Test
  void marksAWorkbookForCorrection() throws IOException {
    JsonPath job = imported(workbook(rows -> rows.value(1, 0, "A-1")));
    try (ReadableWorkbook marked =
        new ReadableWorkbook(new java.io.ByteArrayInputStream(Transfers.result(company, job)))) {
      List<org.dhatim.fastexcel.reader.Row> rows = marked.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(3)).isEqualTo("错误原因");
      assertThat(rows.get(1).getCellText(3)).isEqualTo("楼栋号：必填");
    }
  }

  @Test
  void readsGb18030() {
    byte[] sheet = "小区编码,楼栋号\nA-1,甲\n".getBytes(Charset.forName("GB18030"));
    String id =
        Transfers.send(company, "BUILDINGS", "text/csv", sheet)
            .statusCode(202)
            .extract()
            .path("id");
    assertThat(Transfers.ended(company, id).getList("outcome.faults.code"))
        .containsExactly("import-community-unknown");
  }
}
