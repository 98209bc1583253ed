package io.linli.platform.sheet;

import static io.linli.platform.sheet.SheetFixtures.file;
import static io.linli.platform.sheet.SheetFixtures.parts;
import static io.linli.platform.sheet.SheetFixtures.read;
import static io.linli.platform.sheet.SheetFixtures.textRow;
import static io.linli.platform.sheet.SheetFixtures.xlsx;
import static io.linli.platform.sheet.SheetFixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that can't be read at all: each refused with one clear reason. */
class SheetRefusalTest {

  private static final String GOOD =
      "<sheetData>" + textRow(1, "房号", "建筑面积") + textRow(2, "0101", "80") + "</sheetData>";
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  @TempDir Path folder;

  static SheetRefusedException refusal(Path file, SheetFormat format) {
    return refusal(file, format, SheetLimits.DEFAULT);
  }

  static SheetRefusedException refusal(Path file, SheetFormat format, SheetLimits limits) {
    return catchThrowableOfType(SheetRefusedException.class, () -> read(file, format, limits));
  }

  private static void assertRefused(Path file, SheetReason reason) {
    SheetRefusedException refusal = refusal(file, SheetFormat.XLSX);
    assertThat(refusal).isNotNull();
    assertThat(refusal.faults().get(0).reason()).as(refusal.toString()).isEqualTo(reason);
  }

  @Test
  void readsTheWorkbookThatTheBadOnesAreMadeFrom() throws IOException {
    assertThat(read(zip(folder, parts(GOOD)), SheetFormat.XLSX)).hasSize(1);
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    assertRefused(file(folder, new byte[0]), SheetReason.EMPTY_FILE);
    assertRefused(file(folder, "房号,建筑面积".getBytes(StandardCharsets.UTF_8)), SheetReason.NOT_XLSX);
    assertRefused(file(folder, new byte[] {'%', 'P', 'D', 'F'}), SheetReason.NOT_XLSX);
    assertRefused(zip(folder, Map.of("readme.txt", "hello")), SheetReason.NOT_XLSX);
    Map<String, String> letter = parts(GOOD);
    letter.put("xl/workbook.xml", "<document><body/></document>");
    assertRefused(zip(folder, letter), SheetReason.NOT_XLSX);
  }

  @Test
  void tellsAnOldWorkbookFromAProtectedOne() throws IOException {
    byte[] old = Arrays.copyOf(OLE2, 4096);
    assertRefused(file(folder, old), SheetReason.OLD_XLS);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 2048, name.length);
    assertRefused(file(folder, old), SheetReason.ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50, 90})
  void refusesATruncatedWorkbook(int percent) throws IOException {
    byte[] whole = SheetFixtures.written(zip(folder, parts(GOOD)));
    byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
    assertRefused(file(folder, part), SheetReason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sheetData><row r='1'>",
        "<sheetData><row r='x'/></sheetData>",
        "<sheetData><row r='1'/><row r='1'/></sheetData>",
        "<sheetData><row r='99999999'/></sheetData>",
        "<sheetData><row r='1'><c r='ZZZZ1'/></row></sheetData>",
        "<sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData>",
        "<sheetData><row r='1'><c r='A1' s='1.5'><v>7</v></c></row></sheetData>",
        "<mergeCells><mergeCell/></mergeCells>"
      })
  void refusesAWorkbookWithADamagedSheet(String data) throws IOException {
    assertRefused(zip(folder, parts(data)), SheetReason.DAMAGED);
  }

  @Test
  void refusesAWorkbookWithoutItsSheet() throws IOException {
    Map<String, String> parts = parts(GOOD);
    parts.remove("xl/worksheets/sheet1.xml");
    assertRefused(zip(folder, parts), SheetReason.DAMAGED);
    Map<String, String> hidden = parts(GOOD);
    hidden.computeIfPresent(
        "xl/workbook.xml", (name, xml) -> xml.replace("<sheet ", "<sheet state='veryHidden' "));
    assertRefused(zip(folder, hidden), SheetReason.NO_SHEET);
    assertRefused(zip(folder, parts("<sheetData/>")), SheetReason.NO_HEADINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/workbook.xml",
        "_rels/.rels",
        "docProps/app.xml",
        "xl/sharedStrings.xml",
        "xl/anything.bin"
      })
  void refusesDocumentTypesAndEntitiesInAnyPart(String part) throws IOException {
    Map<String, String> parts = parts(GOOD);
    String bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'><!ENTITY c '&b;&b;'>]>";
    parts.put(part, bomb + parts.getOrDefault(part, "<a>&c;</a>"));
    assertRefused(zip(folder, parts), SheetReason.DOCTYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/media/image1.png"})
  void refusesAZipBombWhicheverPartItHidesIn(String part) throws IOException {
    assertRefused(bomb(part, parts(GOOD)), SheetReason.ZIP_BOMB);
  }

  /** 64 MB of spaces, 64 KB packed. */
  private Path bomb(String bombPart, Map<String, String> parts) throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    byte[] megabyte = new byte[1024 * 1024];
    Arrays.fill(megabyte, (byte) ' ');
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        if (!part.getKey().equals(bombPart)) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
      zip.putNextEntry(new ZipEntry(bombPart));
      zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 64; i++) {
        zip.write(megabyte);
      }
    }
    return file;
  }

  @Test
  void refusesMoreThanTheLimitsWhateverTheRatio() throws IOException {
    Path file = zip(folder, parts(GOOD));
    SheetLimits few = new SheetLimits(10, 10, 10, 10_000, 10_000, 100);
    SheetLimits small = new SheetLimits(10, 10, 10_000, 500, 10_000, 100);
    SheetLimits narrow = new SheetLimits(10, 1, 10_000, 10_000, 10_000, 100);
    assertThat(refusal(file, SheetFormat.XLSX, few).faults().get(0).reason())
        .isEqualTo(SheetReason.FILE_TOO_LARGE);
    assertThat(refusal(file, SheetFormat.XLSX, small).faults().get(0).reason())
        .isEqualTo(SheetReason.ZIP_BOMB);
    assertThat(refusal(file, SheetFormat.XLSX, narrow).faults().get(0).reason())
        .isEqualTo(SheetReason.TOO_MANY_COLUMNS);
  }

  @Test
  void readsAMillionRowsAndRefusesTheNext() throws IOException {
    try (SheetReader reader =
        SheetReader.open(
            numbered(1_000_001), SheetFormat.XLSX, SheetFixtures.ROOMS, SheetLimits.DEFAULT)) {
      for (int read = 0; read < 1_000_000; read++) {
        reader.next();
      }
      SheetRefusedException refusal =
          catchThrowableOfType(SheetRefusedException.class, reader::next);
      assertThat(refusal.faults().get(0).reason()).isEqualTo(SheetReason.TOO_MANY_ROWS);
      assertThat(refusal.faults().get(0).arguments()).containsExactly("1000000");
    }
  }

  private Path numbered(int rows) throws IOException {
    Path file = folder.resolve(rows + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "01.0000")) {
      Worksheet sheet = workbook.newWorksheet("房屋");
      sheet.value(0, 0, "房号");
      sheet.value(0, 1, "建筑面积");
      for (int row = 1; row <= rows; row++) {
        sheet.value(row, 0, row);
        sheet.value(row, 1, 80);
        if (row % 1000 == 0) {
          sheet.flush();
        }
      }
      sheet.finish();
    }
    return file;
  }

  @Test
  void refusesASheetThatIsAllFormulas() throws IOException {
    Path file =
        xlsx(
            folder,
            sheet -> {
              sheet.value(0, 0, "房号");
              sheet.value(0, 1, "建筑面积");
              for (int row = 1; row <= 100_001; row++) {
                sheet.formula(row, 0, "A1");
              }
            });
    assertRefused(file, SheetReason.TOO_MANY_FORMULAS);
  }
}
