package io.linli.platform.sheet;

import static io.linli.platform.sheet.SheetFixtures.AREA;
import static io.linli.platform.sheet.SheetFixtures.ROOM;
import static io.linli.platform.sheet.SheetFixtures.ROOMS;
import static io.linli.platform.sheet.SheetFixtures.TELEPHONE;
import static io.linli.platform.sheet.SheetFixtures.USE;
import static io.linli.platform.sheet.SheetFixtures.USES_ALLOWED;
import static io.linli.platform.sheet.SheetFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWritingTest {

  @TempDir Path folder;

  private Path write(SheetFormat format, Locale locale, int rows) throws IOException {
    Path file = folder.resolve("rooms" + format.extension());
    try (SheetWriter writer =
        SheetWriter.open(Files.newOutputStream(file), format, ROOMS, locale)) {
      for (int i = 0; i < rows; i++) {
        String room = "0" + (100 + i);
        writer.write(
            row ->
                row.set(ROOM, room)
                    .set(AREA, new BigDecimal("86.50"))
                    .set(USE, SheetFixtures.Use.OFFICE)
                    .set(USES_ALLOWED, Set.of(SheetFixtures.Use.values()))
                    .set(TELEPHONE, null));
      }
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void readsWhatItWroteInEitherLanguage(SheetFormat format) throws IOException {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      List<SheetRow> rows = read(write(format, locale, 3), format);
      assertThat(SheetFixtures.faults(rows)).isEmpty();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(2).value(ROOM)).contains("0102");
      assertThat(rows.get(2).value(AREA)).contains(new BigDecimal("86.50"));
      assertThat(rows.get(2).value(USE)).contains(SheetFixtures.Use.OFFICE);
      assertThat(rows.get(2).value(USES_ALLOWED)).contains(Set.of(SheetFixtures.Use.values()));
    }
  }

  @Test
  void writesCsvThatExcelOpens() throws IOException {
    String text = Files.readString(write(SheetFormat.CSV, Locale.SIMPLIFIED_CHINESE, 1));
    assertThat(text).startsWith("\uFEFF房号,建筑面积,用途,").contains("\r\n0100,86.50,办公,住宅、办公,,\r\n");
  }

  @Test
  void keepsTextsOfCsvFromRunningAsFormulasAndReadsThemBackUnchanged() throws IOException {
    Path file = folder.resolve("hostile.csv");
    List<String> hostile =
        List.of("=1+1", "+86", "-2", "@SUM(A1)", "＝1+1", "'=1", "''", "'甲", "甲=乙");
    try (SheetWriter writer =
        SheetWriter.open(Files.newOutputStream(file), SheetFormat.CSV, ROOMS, Locale.ENGLISH)) {
      for (String text : hostile) {
        writer.write(row -> row.set(ROOM, text).set(AREA, BigDecimal.TEN));
      }
    }
    assertThat(Files.readAllLines(file).subList(1, 6)).allMatch(line -> line.startsWith("'"));
    assertThat(read(file, SheetFormat.CSV))
        .extracting(row -> row.value(ROOM).orElseThrow())
        .containsExactlyElementsOf(hostile);
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void offersATemplateThatReadsAsASheet(SheetFormat format) throws IOException {
    Path file = folder.resolve("template" + format.extension());
    SheetWriter.writeTemplate(
        Files.newOutputStream(file), format, ROOMS, Locale.SIMPLIFIED_CHINESE);
    List<SheetRow> rows = read(file, format);
    assertThat(SheetFixtures.faults(rows)).isEmpty();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).value(ROOM)).contains("0101");
  }

  @Test
  void explainsTheColumnsOnASecondSheet() throws IOException {
    Path file = folder.resolve("template.xlsx");
    SheetWriter.writeTemplate(
        Files.newOutputStream(file), SheetFormat.XLSX, ROOMS, Locale.SIMPLIFIED_CHINESE);
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Row> rows = workbook.findSheet("填写说明").orElseThrow().read();
      assertThat(rows.get(1).getCellText(0)).isEqualTo("房号");
      assertThat(rows.get(1).getCellText(1)).isEqualTo("必填");
      assertThat(rows.get(3).getCellText(2)).isEqualTo("以下之一：住宅、办公");
    }
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void marksEachRowWithItsReasonsSoThatItCanBePutRight(SheetFormat format) throws IOException {
    Path original = format == SheetFormat.XLSX ? badWorkbook() : badCsv();
    Path marked = folder.resolve("marked" + format.extension());
    List<SheetFault> faults = new ArrayList<>();
    read(original, format).forEach(row -> faults.addAll(row.faults()));
    mark(original, format, faults.iterator(), marked);

    List<SheetRow> again = read(marked, format);
    assertThat(SheetFixtures.faults(again))
        .containsExactlyElementsOf(SheetFixtures.faults(read(original, format)));
    assertThat(reasons(marked, format))
        .containsExactly("", "建筑面积：不能小于 0.01；用途：请填以下之一：住宅、办公", "房号：必填");
  }

  private Path badWorkbook() throws IOException {
    return SheetFixtures.xlsx(
        folder,
        sheet -> {
          String[] headings = {"房号", "建筑面积", "用途"};
          for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
          }
          sheet.value(1, 0, "0101");
          sheet.value(1, 1, 80);
          sheet.value(4, 0, "0102");
          sheet.value(4, 1, 0);
          sheet.value(4, 2, "别墅");
          sheet.value(6, 1, 80);
        });
  }

  private Path badCsv() throws IOException {
    return SheetFixtures.csv(folder, "房号,建筑面积,用途\n0101,80,\n\n\n0102,0,别墅\n\n,80,\n");
  }

  private static void mark(
      Path original, SheetFormat format, Iterator<SheetFault> faults, Path marked)
      throws IOException {
    MarkedSheet.write(
        original,
        format,
        SheetLimits.DEFAULT,
        faults,
        Locale.SIMPLIFIED_CHINESE,
        Files.newOutputStream(marked));
  }

  private static List<String> reasons(Path file, SheetFormat format) {
    try (RawRows rows = RawRows.open(file, format, SheetLimits.DEFAULT)) {
      List<String> reasons = new ArrayList<>();
      rows.forEachRemaining(row -> reasons.add(row.isBlank() ? null : row.cell(3).text()));
      assertThat(reasons.remove(0)).isEqualTo("错误原因");
      return reasons.stream().filter(reason -> reason != null).toList();
    }
  }

  @Test
  void replacesTheReasonsOfLastTimeAndLeavesFormulasAsText() throws IOException {
    Path original =
        SheetFixtures.xlsx(
            folder,
            sheet -> {
              sheet.value(0, 0, "错误原因");
              sheet.value(0, 1, "房号");
              sheet.value(0, 2, "建筑面积");
              sheet.value(1, 0, "旧的原因");
              sheet.value(1, 1, "0101");
              sheet.formula(1, 2, "40+40");
            });
    Path marked = folder.resolve("again.xlsx");
    List<SheetFault> faults = read(original, SheetFormat.XLSX).get(0).faults();
    mark(original, SheetFormat.XLSX, faults.iterator(), marked);
    try (RawRows rows = RawRows.open(marked, SheetFormat.XLSX, SheetLimits.DEFAULT)) {
      rows.next();
      RawRow row = rows.next();
      assertThat(row.cell(0).text()).isEqualTo("建筑面积：不接受公式，请粘贴为数值");
      assertThat(row.cell(2)).isEqualTo(SheetCell.text("=40+40"));
    }
  }

  @Test
  void goesOnOnAnotherWorksheetWhenOneIsFull() throws IOException {
    Path file = folder.resolve("full.xlsx");
    try (RawWriter writer = RawWriter.open(Files.newOutputStream(file), SheetFormat.XLSX, "房屋")) {
      writer.headings(List.of("房号"), List.of(true));
      writer.skipTo(CellRange.MOST_ROWS);
      writer.row(List.of("最后"));
      writer.row(List.of("下一页"));
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Row> rows = workbook.findSheet("房屋 2").orElseThrow().read();
      assertThat(rows).extracting(row -> row.getCellText(0)).containsExactly("房号", "下一页");
    }
  }

  @Test
  void shortensOnlyWhatExcelCouldNotHold() throws IOException {
    Path file = folder.resolve("long.xlsx");
    try (RawWriter writer = RawWriter.open(Files.newOutputStream(file), SheetFormat.XLSX, "房屋")) {
      writer.row(List.of("长".repeat(40_000)));
    }
    assertThat(file).isNotEmptyFile();
    try (RawRows rows = RawRows.open(file, SheetFormat.XLSX, SheetLimits.DEFAULT)) {
      assertThat(rows.next().cell(0).text().getBytes(StandardCharsets.UTF_16BE)).hasSize(65_534);
    }
  }
}
