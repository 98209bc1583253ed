package io.linli.bench.transfer;

import io.linli.bench.transfer.Rooms.Room;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Households as the sheets that people send. */
final class RoomSheets {

  private static final List<String> HEADINGS =
      List.of("小区编码", "楼栋号", "单元", "房号", "楼层", "建筑面积", "用途", "产权性质", "业主姓名", "业主电话");

  private static final List<String> PERSONS = List.of("业主证件号", "使用人姓名", "使用人电话", "与业主关系");

  private RoomSheets() {}

  static byte[] csv(Rooms rooms) {
    String rows =
        rooms.stream()
            .map(room -> String.join(",", cells(room)))
            .collect(Collectors.joining("\n", String.join(",", HEADINGS) + "\n", "\n"));
    return rows.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A workbook.
   *
   * @param persons with identity numbers of the owners, and with occupants
   */
  static byte[] xlsx(Rooms rooms, boolean persons) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Linli bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("户");
      write(sheet, 0, HEADINGS, 0);
      if (persons) {
        write(sheet, 0, PERSONS, HEADINGS.size());
      }
      int line = 1;
      for (Room room : (Iterable<Room>) rooms.stream()::iterator) {
        write(sheet, line, cells(room), 0);
        if (persons) {
          List<String> more =
              List.of(room.ownerIdentity(), "住户" + line, room.ownerTelephone(), "承租人");
          write(sheet, line, more, HEADINGS.size());
        }
        line++;
      }
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int line, List<String> cells, int from) {
    for (int c = 0; c < cells.size(); c++) {
      sheet.value(line, from + c, cells.get(c));
    }
  }

  private static List<String> cells(Room room) {
    return List.of(
        room.community(),
        room.building(),
        room.unit(),
        room.number(),
        String.valueOf(room.floor()),
        "86.50",
        "住宅",
        "商品房",
        room.ownerName(),
        room.ownerTelephone());
  }
}
