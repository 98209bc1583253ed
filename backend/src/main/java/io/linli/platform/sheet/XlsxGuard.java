package io.linli.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a workbook before it is read: unpacks every part within the limits, refuses
 * document types, finds the first visible worksheet and its formulas and merged cells. A reader
 * alone would meet merged ranges only behind the rows, and cached results of formulas as if they
 * were values.
 */
final class XlsxGuard {

  private static final int MOST_MARKS = 100_000;

  private final XlsxArchive archive;
  private final Set<Long> formulas = new HashSet<>();
  private final List<CellRange> arrays = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean workbook;
  private long rows;
  private int row;
  private int column;

  private record Sheet(String name, String relation, boolean visible) {}

  private XlsxGuard(XlsxArchive archive) {
    this.archive = archive;
  }

  static XlsxFacts inspect(Path file, SheetLimits limits) throws IOException {
    try (XlsxArchive archive = XlsxArchive.open(file, limits)) {
      return new XlsxGuard(archive).inspect();
    }
  }

  private XlsxFacts inspect() throws IOException {
    String workbookPart = workbookPart();
    readSheets(workbookPart);
    int first = firstVisible();
    String sheetPart = partOf(workbookPart, sheets.get(first).relation());
    Enumeration<? extends ZipEntry> parts = archive.parts();
    while (parts.hasMoreElements()) {
      String part = parts.nextElement().getName();
      if (!part.equals(sheetPart)) {
        archive.read(part, XlsxGuard::refuseDocumentType);
      }
    }
    if (!archive.read(sheetPart, xml -> XlsxXml.walk(xml, this::visitSheet))) {
      throw new SheetRefusedException(SheetReason.DAMAGED);
    }
    merged.sort(Comparator.comparingInt(CellRange::firstRow));
    arrays.sort(Comparator.comparingInt(CellRange::firstRow));
    boolean styled = relations(relationsOf(workbookPart), "Type").containsKey("styles");
    return new XlsxFacts(first, others(first), styled, rows, formulas, arrays, merged);
  }

  private String workbookPart() throws IOException {
    String part = relations("_rels/.rels", "Type").get("officeDocument");
    if (part == null) {
      throw new SheetRefusedException(SheetReason.NOT_XLSX);
    }
    return resolve("", part);
  }

  private void readSheets(String workbookPart) throws IOException {
    archive.read(workbookPart, xml -> XlsxXml.walk(xml, this::visitWorkbook));
    if (!workbook) {
      throw new SheetRefusedException(SheetReason.NOT_XLSX);
    }
  }

  private boolean visitWorkbook(XMLStreamReader element) {
    workbook |= element.getLocalName().equals("workbook");
    if (workbook && element.getLocalName().equals("sheet")) {
      String state = XlsxXml.attribute(element, "state");
      sheets.add(
          new Sheet(
              XlsxXml.attribute(element, "name"),
              XlsxXml.attribute(element, "id"),
              state == null || state.equals("visible")));
    }
    return workbook;
  }

  private int firstVisible() {
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).visible()) {
        return i;
      }
    }
    throw new SheetRefusedException(SheetReason.NO_SHEET);
  }

  private List<String> others(int first) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      if (i != first && sheets.get(i).visible()) {
        names.add(String.valueOf(sheets.get(i).name()));
      }
    }
    return names;
  }

  private String partOf(String workbookPart, String relation) throws IOException {
    String target = relations(relationsOf(workbookPart), "Id").get(relation);
    if (target == null) {
      throw new SheetRefusedException(SheetReason.DAMAGED);
    }
    return resolve(workbookPart.substring(0, workbookPart.lastIndexOf('/') + 1), target);
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** Targets by id, or by the last word of their type. */
  private Map<String, String> relations(String part, String keyAttribute) throws IOException {
    Map<String, String> targets = new HashMap<>();
    archive.read(
        part,
        xml ->
            XlsxXml.walk(
                xml,
                element -> {
                  String key = XlsxXml.attribute(element, keyAttribute);
                  if (element.getLocalName().equals("Relationship") && key != null) {
                    targets.putIfAbsent(
                        key.substring(key.lastIndexOf('/') + 1),
                        XlsxXml.attribute(element, "Target"));
                  }
                  return true;
                }));
    return targets;
  }

  private static String resolve(String folder, String target) {
    try {
      return URI.create("/" + folder).resolve(target).normalize().getPath().substring(1);
    } catch (IllegalArgumentException e) {
      throw new SheetRefusedException(e, SheetReason.DAMAGED);
    }
  }

  /** Any part that is XML may be read as such later, whatever its name says. */
  private static void refuseDocumentType(InputStream content) throws IOException {
    PushbackInputStream part = new PushbackInputStream(content, 4);
    byte[] start = part.readNBytes(4);
    part.unread(start);
    if (looksLikeXml(start)) {
      XlsxXml.walk(part, root -> false);
    }
  }

  private static boolean looksLikeXml(byte[] start) {
    if (start.length < 4) {
      return false;
    }
    boolean byteOrderMark = start[0] == (byte) 0xEF || (start[0] & 0xFE) == 0xFE;
    return byteOrderMark || start[0] == '<' || (start[0] == 0 && start[1] == '<');
  }

  private boolean visitSheet(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "row" -> visitRow(XlsxXml.attribute(element, "r"));
      case "c" -> visitCell(XlsxXml.attribute(element, "r"));
      case "f" -> visitFormula(XlsxXml.attribute(element, "ref"));
      case "mergeCell" -> mark(merged, XlsxXml.attribute(element, "ref"));
      default -> {}
    }
    return true;
  }

  private void visitRow(String number) {
    int next = number == null ? row + 1 : CellRange.parse("A" + number).firstRow();
    if (next <= row || next > CellRange.MOST_ROWS) {
      throw new SheetRefusedException(SheetReason.DAMAGED);
    }
    row = next;
    column = -1;
    rows++;
  }

  private void visitCell(String reference) {
    column = reference == null ? column + 1 : CellRange.columnOf(reference);
  }

  private void visitFormula(String range) {
    formulas.add(XlsxFacts.cellKey(row, column));
    requireFewMarks();
    if (range != null) {
      mark(arrays, range);
    }
  }

  private void mark(List<CellRange> ranges, String reference) {
    ranges.add(CellRange.parse(String.valueOf(reference)));
    requireFewMarks();
  }

  private void requireFewMarks() {
    if (formulas.size() + arrays.size() + merged.size() > MOST_MARKS) {
      throw new SheetRefusedException(SheetReason.TOO_MANY_FORMULAS);
    }
  }
}
