package io.linli.platform.sheet;

import static io.linli.platform.sheet.SheetFixtures.ROOM;
import static io.linli.platform.sheet.SheetFixtures.csv;
import static io.linli.platform.sheet.SheetFixtures.file;
import static io.linli.platform.sheet.SheetFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "GB18030, false",
    "GB18030, true",
    "UTF-16LE, true",
    "UTF-16BE, true"
  })
  void findsOutHowTheTextIsEncoded(String charset, boolean byteOrderMark) throws IOException {
    String text = (byteOrderMark ? "\uFEFF" : "") + "房号,建筑面积,用途\r\n甲单元䶮,86.5,住宅\r\n";
    List<SheetRow> rows =
        read(file(folder, text.getBytes(Charset.forName(charset))), SheetFormat.CSV);
    assertThat(SheetFixtures.faults(rows)).isEmpty();
    assertThat(rows.get(0).value(ROOM)).contains("甲单元䶮");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheSeparator(String separator) throws IOException {
    String text = "房号,\"建筑面积\",业主证件号\n0101,80,\"甲,乙;丙\"\n".replace(",", separator);
    List<SheetRow> rows = read(csv(folder, text.replace("甲" + separator, "甲,")), SheetFormat.CSV);
    assertThat(SheetFixtures.faults(rows)).isEmpty();
    assertThat(rows.get(0).value(ROOM)).contains("0101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void numbersRowsAsExcelShowsThemWhateverLineEndsStandInQuotes(String end) throws IOException {
    String text =
        String.join(end, "房号,建筑面积", "0101,80", "", "\"01" + end + "02\",80", ",,", "0103,0", "");
    List<SheetRow> rows = read(csv(folder, text), SheetFormat.CSV);
    assertThat(rows).extracting(SheetRow::line).containsExactly(2L, 4L, 6L);
    assertThat(SheetFixtures.faults(rows))
        .containsExactly(
            "4 Room [01" + end + "02] CONTROL_CHARACTER", "6 Floor area [0] TOO_SMALL");
  }

  @Test
  void namesLinesWithTooFewOrTooManyFields() throws IOException {
    List<SheetRow> rows =
        read(csv(folder, "房号,建筑面积,用途,\n0101\n0102,80,住宅,,,\n0103,80,住宅,,备注\n"), SheetFormat.CSV);
    assertThat(SheetFixtures.faults(rows))
        .containsExactly("2  [0101] TOO_FEW_FIELDS", "4  [备注] VALUE_WITHOUT_HEADING");
  }

  @Test
  void takesAwayTheApostropheOfItsOwnWriting() throws IOException {
    List<SheetRow> rows = read(csv(folder, "房号,建筑面积\n'=1+1,80\n'甲,80\n''-2,80\n"), SheetFormat.CSV);
    assertThat(rows)
        .extracting(row -> row.value(ROOM).orElseThrow())
        .containsExactly("=1+1", "'甲", "'-2");
  }

  @Test
  void refusesFilesThatAreNoCsv() throws IOException {
    assertRefused(new byte[] {'a', 0, 'b'}, SheetReason.NOT_TEXT);
    assertRefused(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}, SheetReason.NOT_TEXT);
    assertRefused(
        "房号,建筑面积\n\"0101,80\n".getBytes(Charset.forName("UTF-8")), SheetReason.BAD_QUOTES);
    assertRefused(
        ("房号,建筑面积\n" + "9".repeat(2_000_000) + ",80\n").getBytes(Charset.forName("UTF-8")),
        SheetReason.BAD_QUOTES);
    assertRefused(new byte[] {'\n', '\n'}, SheetReason.NO_HEADINGS);
    assertRefused(new byte[] {'P', 'K', 3, 4, 5, 6}, SheetReason.XLSX_NAMED_CSV);
    assertRefused(",".repeat(300).getBytes(Charset.forName("UTF-8")), SheetReason.TOO_MANY_COLUMNS);
  }

  private void assertRefused(byte[] content, SheetReason reason) throws IOException {
    SheetRefusedException refusal =
        SheetRefusalTest.refusal(file(folder, content), SheetFormat.CSV);
    assertThat(refusal).isNotNull();
    assertThat(refusal.faults().get(0).reason()).isEqualTo(reason);
  }

  @Test
  void countsRowsAgainstTheLimit() throws IOException {
    Path file = csv(folder, "房号,建筑面积\n1,80\n\n2,80\n3,80\n");
    assertThat(read(file, SheetFormat.CSV, SheetLimits.DEFAULT.withRows(3))).hasSize(3);
    assertThat(
            SheetRefusalTest.refusal(file, SheetFormat.CSV, SheetLimits.DEFAULT.withRows(2))
                .faults())
        .extracting(SheetFixtures::told)
        .containsExactly("0  [] TOO_MANY_ROWS");
  }
}
