package io.linli.platform.sheet;

import static io.linli.platform.sheet.SheetFixtures.AREA;
import static io.linli.platform.sheet.SheetFixtures.ROOM;
import static io.linli.platform.sheet.SheetFixtures.USE;
import static io.linli.platform.sheet.SheetFixtures.parts;
import static io.linli.platform.sheet.SheetFixtures.read;
import static io.linli.platform.sheet.SheetFixtures.textRow;
import static io.linli.platform.sheet.SheetFixtures.xlsx;
import static io.linli.platform.sheet.SheetFixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {

  @TempDir Path folder;

  private static List<String> rooms(List<SheetRow> rows) {
    return rows.stream().map(row -> row.line() + ":" + row.value(ROOM).orElse("-")).toList();
  }

  @Test
  void readsHeadingsInEitherLanguageAndAnyOrder() throws IOException {
    Path file =
        xlsx(
            folder,
            new String[] {" Floor Area ", "用途", "房　号*", "业主电话"},
            new String[] {"86.5", "office", "0101", ""});
    SheetRow row = read(file, SheetFormat.XLSX).get(0);
    assertThat(row.faults()).isEmpty();
    assertThat(row.value(ROOM)).contains("0101");
    assertThat(row.value(AREA)).contains(new BigDecimal("86.50"));
    assertThat(row.value(USE)).contains(SheetFixtures.Use.OFFICE);
  }

  @Test
  void numbersLinesAsExcelDoesAndPassesOverBlankRows() throws IOException {
    Path file =
        xlsx(
            folder,
            sheet -> {
              sheet.value(1, 0, "房号");
              sheet.value(1, 1, "建筑面积");
              sheet.value(3, 0, "0101");
              sheet.value(3, 1, 86.5);
              sheet.value(6, 0, "0102");
              sheet.value(6, 1, 90);
              sheet.value(7, 0, "  ");
              sheet.style(20, 3).bold().set();
            });
    assertThat(rooms(read(file, SheetFormat.XLSX))).containsExactly("4:0101", "7:0102");
  }

  @Test
  void readsNumericCellsAsAPersonSeesThem() throws IOException {
    Path file =
        xlsx(
            folder,
            sheet -> {
              sheet.value(0, 0, "房号");
              sheet.value(0, 1, "建筑面积");
              sheet.value(1, 0, 101);
              sheet.value(1, 1, 0.1 + 0.2);
              sheet.value(2, 0, 102);
              sheet.style(2, 0).format("0000").set();
              sheet.value(2, 1, 1.0E2);
            });
    List<SheetRow> rows = read(file, SheetFormat.XLSX);
    assertThat(SheetFixtures.faults(rows)).isEmpty();
    assertThat(rooms(rows)).containsExactly("2:101", "3:0102");
    assertThat(rows.get(0).value(AREA)).contains(new BigDecimal("0.30"));
    assertThat(rows.get(1).value(AREA)).contains(new BigDecimal("100.00"));
  }

  @Test
  void namesEveryFaultOfARow() throws IOException {
    Path file =
        xlsx(
            folder,
            sheet -> {
              String[] headings = {"房号", "建筑面积", "用途", "业主电话", "业主证件号"};
              for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
              }
              sheet.value(1, 0, LocalDate.of(2026, 3, 2));
              sheet.style(1, 0).format("yyyy-mm-dd").set();
              sheet.value(1, 1, 86.1234567);
              sheet.value(1, 2, "别墅");
              sheet.value(1, 3, "无");
              sheet.value(1, 4, "41010519900101123456");
              sheet.value(2, 0, "0102");
              sheet.value(2, 9, "备注");
            });
    assertThat(SheetFixtures.faults(read(file, SheetFormat.XLSX)))
        .containsExactly(
            "2 Room [2026-03-02] DATE_FOR_TEXT",
            "2 Floor area [86.1234567] TOO_MANY_DECIMALS",
            "2 Use [别墅] NOT_A_CHOICE",
            "2 Telephone [无] NOT_TELEPHONE",
            "2 Identity number [410***3456] TOO_LONG",
            "3 Floor area [] REQUIRED",
            "3  [备注] VALUE_WITHOUT_HEADING");
  }

  @Test
  void refusesFormulasWhateverResultIsStoredBesideThem() throws IOException {
    String data =
        "<sheetData>"
            + textRow(1, "房号", "建筑面积")
            + "<row r='2'><c r='A2' t='str'><f>1+1</f><v>0101</v></c>"
            + "<c r='B2'><f t='shared' ref='B2:B3' si='0'>A2*2</f><v>86</v></c></row>"
            + "<row r='3'><c r='A3' t='inlineStr'><f>2+2</f><is><t>0102</t></is></c>"
            + "<c r='B3'><f t='shared' si='0'/><v>87</v></c></row>"
            + "<row r='4'><c r='A4' t='str'><f t='array' ref='A4:B4'>X</f><v>0103</v></c>"
            + "<c r='B4'><v>88</v></c></row>"
            + "<row r='5'><c r='A5' t='e'><v>#REF!</v></c><c r='B5'><v>88</v></c></row>"
            + "</sheetData>";
    assertThat(SheetFixtures.faults(read(zip(folder, parts(data)), SheetFormat.XLSX)))
        .extracting(told -> told.replaceAll("\\[.*] ", ""))
        .containsExactly(
            "2 Room FORMULA",
            "2 Floor area FORMULA",
            "3 Room FORMULA",
            "3 Floor area FORMULA",
            "4 Room FORMULA",
            "4 Floor area FORMULA",
            "5 Room CELL_ERROR");
  }

  @Test
  void refusesEveryRowThatAMergedRangeTouches() throws IOException {
    Path file =
        xlsx(
            folder,
            sheet -> {
              sheet.value(0, 0, "房号");
              sheet.value(0, 1, "建筑面积");
              for (int row = 1; row <= 4; row++) {
                sheet.value(row, 0, "010" + row);
                sheet.value(row, 1, 80);
              }
              sheet.range(2, 1, 3, 1).merge();
            });
    assertThat(SheetFixtures.faults(read(file, SheetFormat.XLSX)))
        .containsExactly("3 Floor area [80] MERGED", "4 Floor area [80] MERGED");
  }

  @Test
  void readsTheFirstVisibleSheetAndNamesTheOthers() throws IOException {
    Path file = folder.resolve("several.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "01.0000")) {
      for (String name : List.of("隐藏", "房屋", "旧表")) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "房号");
        sheet.value(0, 1, "建筑面积");
        sheet.value(1, 0, name);
        sheet.value(1, 1, 80);
        if (name.equals("隐藏")) {
          sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
        sheet.finish();
      }
    }
    try (InputStream in = Files.newInputStream(file);
        SheetReader reader =
            SheetReader.open(in, SheetFormat.XLSX, SheetFixtures.ROOMS, SheetLimits.DEFAULT)) {
      assertThat(reader.next().value(ROOM)).contains("房屋");
      assertThat(reader.otherSheets()).containsExactly("旧表");
      assertThat(reader.estimatedRows()).isEqualTo(2);
      assertThat(reader.has(AREA)).isTrue();
      assertThat(reader.has(USE)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "房号|建筑面积|备注|层高, 1  [备注] HEADING_UNKNOWN;1  [层高] HEADING_UNKNOWN",
    "用途|业主电话, 1 Room [] HEADING_MISSING;1 Floor area [] HEADING_MISSING",
    "房号|建筑面积|Room, 1 Room [Room] HEADING_TWICE",
    "一号院房屋登记表, "
        + "1  [一号院房屋登记表] HEADING_UNKNOWN;1 Room [] HEADING_MISSING;1 Floor area [] HEADING_MISSING"
  })
  void namesUnknownMissingAndDoubledHeadings(String headings, String faults) throws IOException {
    Path file = xlsx(folder, headings.split("\\|"), new String[] {"0101", "80"});
    assertThat(SheetRefusalTest.refusal(file, SheetFormat.XLSX).faults())
        .extracting(SheetFixtures::told)
        .containsExactly(faults.split(";"));
  }

  @Test
  void passesOverTheReasonsOfAMarkedSheet() throws IOException {
    Path file =
        xlsx(folder, new String[] {"房号", "建筑面积", "错误原因"}, new String[] {"0101", "80", "建筑面积：必填"});
    assertThat(SheetFixtures.faults(read(file, SheetFormat.XLSX))).isEmpty();
  }
}
