package io.linli.demo.street;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the spreadsheets of the demonstration: one of communities for each street, and one of
 * buildings and one of households for everybody who imports them.
 */
public final class DemoSheets {

  private static final List<String> COMMUNITY_HEADINGS =
      List.of(
          "小区编码", "小区名称", "地址", "区划代码", "始建年份", "建成年份", "占地面积", "住宅建筑面积", "商业建筑面积", "楼栋数", "户数",
          "电梯数", "停车位", "是否封闭", "基础设施较好", "物业用房面积", "产权性质", "开发企业", "管理模式");
  private static final List<String> BUILDING_HEADINGS =
      List.of("小区编码", "楼栋号", "建成年份", "层数", "单元数", "电梯数", "建筑面积");
  private static final List<String> HOUSEHOLD_HEADINGS =
      List.of(
          "小区编码", "楼栋号", "单元", "房号", "楼层", "建筑面积", "用途", "产权性质", "业主姓名", "业主电话", "业主证件号", "使用人姓名",
          "使用人电话", "与业主关系");

  private final List<Estate> estates;

  private DemoSheets(List<Estate> estates) {
    this.estates = estates;
  }

  /**
   * Writes all files, over those that are there.
   *
   * @param args the folder to write to
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Usage: <folder>");
    }
    write(Path.of(args[0]));
  }

  /**
   * Writes all files, over those that are there.
   *
   * @param folder an existing folder
   * @throws IOException when a file cannot be written
   */
  public static void write(Path folder) throws IOException {
    new DemoSheets(estates()).writeAll(folder);
  }

  /** Every estate of both streets. */
  static List<Estate> estates() {
    EstateMaker maker = new EstateMaker(new People());
    List<Estate> estates = new ArrayList<>();
    for (Streets.Street street : List.of(Streets.JINGBALU, Streets.HUAYUANLU)) {
      street.estates().forEach(plan -> estates.add(maker.make(plan)));
    }
    return List.copyOf(estates);
  }

  private void writeAll(Path folder) throws IOException {
    for (Streets.Street street : List.of(Streets.JINGBALU, Streets.HUAYUANLU)) {
      writeCommunities(folder.resolve("communities-" + street.code() + ".xlsx"), street);
    }
    for (Manager manager : Manager.values()) {
      writeBuildings(folder.resolve("buildings-" + manager.slug() + ".xlsx"), manager);
      writeHouseholds(folder.resolve("households-" + manager.slug() + ".xlsx"), manager);
    }
  }

  private void writeCommunities(Path file, Streets.Street street) throws IOException {
    Predicate<Estate> ofStreet = e -> e.plan().neighbourhood().startsWith(street.code());
    writeSheet(
        file,
        "小区",
        COMMUNITY_HEADINGS,
        estates.stream().filter(ofStreet).map(DemoSheets::communityRow).toList());
  }

  private void writeBuildings(Path file, Manager manager) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (Estate estate : estatesOf(manager)) {
      estate.buildings().forEach(b -> rows.add(buildingRow(estate.plan().code(), b)));
    }
    writeSheet(file, "楼栋", BUILDING_HEADINGS, rows);
  }

  private void writeHouseholds(Path file, Manager manager) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (Estate estate : estatesOf(manager)) {
      estate.households().forEach(h -> rows.add(householdRow(estate.plan().code(), h)));
    }
    writeSheet(file, "户", HOUSEHOLD_HEADINGS, rows);
  }

  private List<Estate> estatesOf(Manager manager) {
    return estates.stream().filter(e -> e.plan().manager() == manager).toList();
  }

  private static List<Object> communityRow(Estate estate) {
    EstatePlan plan = estate.plan();
    return List.of(
        plan.code(),
        plan.name(),
        plan.address(),
        plan.neighbourhood(),
        plan.startYear(),
        plan.endYear(),
        squareMetres(estate.landArea()),
        squareMetres(estate.area("住宅")),
        squareMetres(estate.area("商业")),
        estate.buildings().size(),
        estate.declaredHouseholds(),
        estate.elevators(),
        estate.parkingSpaces(),
        yesOrNo(plan.enclosed()),
        yesOrNo(plan.goodBase()),
        squareMetres(estate.officeRoomArea()),
        plan.ownership(),
        plan.developer(),
        plan.mode());
  }

  private static List<Object> buildingRow(String estateCode, Building building) {
    return List.of(
        estateCode,
        building.number(),
        building.year(),
        building.floors(),
        building.units(),
        building.elevators(),
        squareMetres(building.area()));
  }

  private static List<Object> householdRow(String estateCode, Household household) {
    return List.of(
        estateCode,
        household.building(),
        household.unit(),
        household.room(),
        household.floor(),
        squareMetres(household.area()),
        household.use(),
        household.ownership(),
        household.owner().name(),
        household.owner().telephone(),
        household.owner().identityNumber(),
        household.occupant().name(),
        household.occupant().telephone(),
        household.relation());
  }

  private static void writeSheet(
      Path file, String title, List<String> headings, List<List<Object>> rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Linli", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(title);
      sheet.freezePane(0, 1);
      writeRow(sheet, 0, headings);
      for (int i = 0; i < rows.size(); i++) {
        writeRow(sheet, i + 1, rows.get(i));
      }
    }
  }

  private static void writeRow(Worksheet sheet, int row, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (!cell.equals("")) {
        sheet.value(row, column, cell.toString());
      }
    }
  }

  private static BigDecimal squareMetres(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "是" : "否";
  }
}
