package io.linli.bench.transfer;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The households of made-up new estates, which are imported.
 *
 * @param prefix what the codes of the estates begin with
 * @param count how many there are
 */
record Rooms(String prefix, int count) {

  private static final int COMMUNITIES = 44;
  private static final int OF_BUILDING = 50;
  private static final int OF_UNIT = 10;

  /** One of them; the owner's telephone and identity number are nobody's. */
  record Room(
      String community,
      String building,
      String unit,
      String number,
      int floor,
      String ownerName,
      String ownerTelephone,
      String ownerIdentity) {}

  Stream<Room> stream() {
    return IntStream.range(0, count).mapToObj(this::room);
  }

  private Room room(int i) {
    int building = i / OF_BUILDING;
    int inBuilding = i % OF_BUILDING;
    return new Room(
        community(building % COMMUNITIES),
        String.valueOf(building / COMMUNITIES + 1),
        String.valueOf(inBuilding / OF_UNIT + 1),
        String.valueOf(inBuilding / 2 * 100 + inBuilding % 2 + 101),
        inBuilding / 2 + 1,
        "业主" + i,
        String.valueOf(15_400_000_000L + i),
        String.format(Locale.ROOT, "TEST%013d", i));
  }

  /** The sheet that registers the estates, in a neighbourhood. */
  String communitySheet(String areaCode) {
    StringBuilder sheet = new StringBuilder("小区编码,小区名称,地址,区划代码,始建年份,建成年份,楼栋数\n");
    for (int c = 0; c < COMMUNITIES; c++) {
      sheet.append(community(c)).append(",测试小区,测试路1号,").append(areaCode).append(",1986,1994,60\n");
    }
    return sheet.toString();
  }

  /** The sheet of their buildings. */
  String buildingSheet() {
    StringBuilder sheet = new StringBuilder("小区编码,楼栋号\n");
    for (int b = 0; b * OF_BUILDING < count; b++) {
      sheet.append(community(b % COMMUNITIES)).append(',').append(b / COMMUNITIES + 1).append('\n');
    }
    return sheet.toString();
  }

  private String community(int number) {
    return prefix + number;
  }
}
