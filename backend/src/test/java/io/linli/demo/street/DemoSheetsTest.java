package io.linli.demo.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the committed spreadsheets against the generator, and both against the plan of 2015. */
class DemoSheetsTest {

  private static final Path COMMITTED = Path.of("..", "deploy", "demo");

  private final List<Estate> estates = DemoSheets.estates();

  @Test
  void committedFilesAreWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
    DemoSheets.write(folder);

    assertThat(sheetNames(COMMITTED)).isEqualTo(sheetNames(folder)).hasSize(12);
    for (String name : sheetNames(folder)) {
      assertThat(cells(COMMITTED.resolve(name))).as(name).isEqualTo(cells(folder.resolve(name)));
    }
  }

  @Test
  void jingbaluHas44OldEstatesInEveryOneOfIts11Neighbourhoods() {
    List<Estate> jingbalu = estatesOf(Streets.JINGBALU);

    assertThat(jingbalu)
        .hasSize(44)
        .allSatisfy(e -> assertThat(e.plan().endYear()).isLessThan(2001));
    assertThat(jingbalu.stream().map(e -> e.plan().neighbourhood()).distinct())
        .containsExactlyElementsOf(
            Streets.JINGBALU.neighbourhoods().stream().map(Neighbourhood::code).toList())
        .hasSize(11);
    assertThat(jingbalu.stream().flatMap(Estate::households).count()).isBetween(19_800L, 20_200L);
  }

  @Test
  void everyoneWhoManagesHasEstatesAndSomeEstatesHaveNobody() {
    assertThat(
            estatesOf(Streets.JINGBALU).stream()
                .collect(Collectors.groupingBy(e -> e.plan().manager(), Collectors.counting())))
        .containsOnlyKeys(Manager.QINGHE, Manager.ANLIN, Manager.SERVICE_CENTRE, Manager.NOBODY);
    assertThat(estatesOf(Streets.HUAYUANLU))
        .hasSize(3)
        .allSatisfy(e -> assertThat(e.plan().manager()).isEqualTo(Manager.BAICHUAN));
  }

  @Test
  void declaredFiguresAreTheSumsExceptForOneMiscountedEstate() {
    assertThat(estates)
        .allSatisfy(e -> assertThat(e.buildings()).hasSize(e.plan().buildings()))
        .allSatisfy(
            e ->
                assertThat(e.area("住宅") + e.area("商业"))
                    .isEqualTo(e.buildings().stream().mapToInt(Building::area).sum()));
    assertThat(estates.stream().filter(e -> e.surplus() != 0)).hasSize(1);
  }

  @Test
  void noRoomTelephoneOrIdentityNumberComesTwice() {
    assertThat(estates)
        .allSatisfy(
            e ->
                assertThat(e.households().map(h -> h.building() + "-" + h.unit() + "-" + h.room()))
                    .doesNotHaveDuplicates());
    assertThat(owners().map(Person::telephone).filter(t -> !t.isEmpty()))
        .doesNotHaveDuplicates()
        .allMatch(t -> t.matches("1540[0-9]{7}"));
    assertThat(owners().map(Person::identityNumber).filter(n -> !n.isEmpty()))
        .doesNotHaveDuplicates()
        .allMatch(n -> n.matches("4101[0-9]{2}[0-9]{8}000[0-9X]"));
  }

  @Test
  void completesTheIdentityNumberOfTheStandardsExample() {
    assertThat(IdentityNumbers.complete("11010519491231002")).isEqualTo("11010519491231002X");
  }

  private Stream<Person> owners() {
    return estates.stream().flatMap(Estate::households).map(Household::owner);
  }

  private List<Estate> estatesOf(Streets.Street street) {
    return estates.stream().filter(e -> street.estates().contains(e.plan())).toList();
  }

  private static List<String> sheetNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xlsx"))
          .sorted()
          .toList();
    }
  }

  private static List<List<String>> cells(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets).hasSize(1);
      try (Stream<Row> rows = sheets.get(0).openStream()) {
        return rows.map(row -> row.stream().map(DemoSheetsTest::text).toList()).toList();
      }
    }
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.getType() + ":" + cell.getText();
  }
}
