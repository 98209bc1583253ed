package io.linli.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small sheet of rooms, and files good and bad for it. */
final class SheetFixtures {

  enum Use {
    RESIDENTIAL,
    OFFICE
  }

  static final List<Choice<Use>> USES =
      List.of(
          Choice.of(Use.RESIDENTIAL, "住宅", "residential"), Choice.of(Use.OFFICE, "办公", "office"));

  static final Column<String> ROOM =
      Column.of("roomNumber", "房号", "Room", CellTypes.text(20)).required().example("0101");
  static final Column<BigDecimal> AREA =
      Column.of("floorArea", "建筑面积", "Floor area", CellTypes.decimal(2, "0.01", "100000"))
          .required()
          .example("86.50");
  static final Column<Use> USE =
      Column.of("use", "用途", "Use", CellTypes.choice(USES)).example("住宅", "residential");
  static final Column<Set<Use>> USES_ALLOWED =
      Column.of("usesAllowed", "可用作", "Uses allowed", CellTypes.choices(USES));
  static final Column<String> TELEPHONE =
      Column.of("telephone", "业主电话", "Telephone", CellTypes.telephone());
  static final Column<String> IDENTITY =
      Column.of("identityNumber", "业主证件号", "Identity number", CellTypes.text(18)).sensitive();

  static final SheetSchema ROOMS =
      SheetSchema.of("房屋", "Rooms", ROOM, AREA, USE, USES_ALLOWED, TELEPHONE, IDENTITY);

  private SheetFixtures() {}

  /** A worksheet written by fastexcel. */
  interface Filling {
    void fill(Worksheet sheet) throws IOException;
  }

  static Path xlsx(Path folder, Filling filling) throws IOException {
    Path file = Files.createTempFile(folder, "rooms", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "01.0000")) {
      Worksheet sheet = workbook.newWorksheet("房屋");
      filling.fill(sheet);
      sheet.finish();
    }
    return file;
  }

  static Path xlsx(Path folder, String[]... rows) throws IOException {
    return xlsx(
        folder,
        sheet -> {
          for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
              if (!rows[r][c].isEmpty()) {
                sheet.value(r, c, rows[r][c]);
              }
            }
          }
        });
  }

  static Path csv(Path folder, String text) throws IOException {
    return file(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path file(Path folder, byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "rooms", ".bin"), content);
  }

  /** The parts of a minimal workbook whose sheet holds this XML; parts may be put over others. */
  static Map<String, String> parts(String sheetData) {
    Map<String, String> parts = new LinkedHashMap<>();
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/xl/workbook.xml' ContentType='"
            + types
            + "sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='"
            + types
            + "worksheet+xml'/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(relations, office));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"
            .formatted(main, office));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            .formatted(relations, office));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'>%s</worksheet>".formatted(main, sheetData));
    return parts;
  }

  static String textRow(int row, String... cells) {
    StringBuilder xml = new StringBuilder("<row r='" + row + "'>");
    for (int i = 0; i < cells.length; i++) {
      xml.append(
          "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, row, cells[i]));
    }
    return xml.append("</row>").toString();
  }

  static Path zip(Path folder, Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file(folder, bytes.toByteArray());
  }

  static List<SheetRow> read(Path file, SheetFormat format) {
    return read(file, format, SheetLimits.DEFAULT);
  }

  static List<SheetRow> read(Path file, SheetFormat format, SheetLimits limits) {
    try (SheetReader reader = SheetReader.open(file, format, ROOMS, limits)) {
      List<SheetRow> rows = new ArrayList<>();
      reader.forEachRemaining(rows::add);
      return rows;
    }
  }

  /** Faults as a person would read them aloud. */
  static List<String> faults(List<SheetRow> rows) {
    return rows.stream().flatMap(row -> row.faults().stream()).map(SheetFixtures::told).toList();
  }

  static String told(SheetFault fault) {
    return fault.line()
        + " "
        + fault.column().in(Locale.ENGLISH)
        + " ["
        + fault.value()
        + "] "
        + fault.reason();
  }

  static byte[] written(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
