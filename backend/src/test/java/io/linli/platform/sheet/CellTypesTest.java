package io.linli.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypesTest {

  private static <T> Object parse(CellType<T> type, SheetCell cell) {
    Parsed<T> parsed = type.parse(cell);
    return parsed instanceof Parsed.Value<T> good
        ? good.value()
        : ((Parsed.Bad<T>) parsed).reason();
  }

  private static <T> Object parse(CellType<T> type, String text) {
    return parse(type, SheetCell.text(text));
  }

  private static SheetCell number(String text) {
    return new SheetCell(SheetCell.Kind.NUMBER, text);
  }

  @ParameterizedTest
  @CsvSource({
    "86.5, 86.50",
    "86.50000, 86.50",
    "' 86.5　', 86.50",
    "８６．５, 86.50",
    "'12,345.67', 12345.67",
    "0.01, 0.01",
    "100000, 100000.00"
  })
  void readsFloorAreasWithTwoPlaces(String text, BigDecimal area) {
    assertThat(parse(CellTypes.decimal(2, "0.01", "100000"), text)).isEqualTo(area);
  }

  @ParameterizedTest
  @CsvSource({
    "0, TOO_SMALL",
    "-1, TOO_SMALL",
    "100000.01, TOO_LARGE",
    "86.1234567, TOO_MANY_DECIMALS",
    "八十六, NOT_NUMBER",
    "1E5, NOT_NUMBER",
    "'1,23', NOT_NUMBER",
    "86.5㎡, NOT_NUMBER",
    "1e999999999, NOT_NUMBER",
    "999999999999999999999999999999, NOT_NUMBER",
    "NaN, NOT_NUMBER"
  })
  void refusesFloorAreasThatAreNone(String text, SheetReason reason) {
    assertThat(parse(CellTypes.decimal(2, "0.01", "100000"), text)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "12, 12", "12.0, 12", "'1,200', 1200", "-5, TOO_SMALL", "5001, TOO_LARGE"})
  void readsWholeNumbersWithinBounds(String text, String expected) {
    assertThat(parse(CellTypes.integer(0, 5000), text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "十二", "1 2", "0x10", "+-3"})
  void refusesWhatIsNoWholeNumber(String text) {
    assertThat(parse(CellTypes.integer(0, 5000), text)).isEqualTo(SheetReason.NOT_INTEGER);
  }

  @ParameterizedTest
  @CsvSource({
    "1998, 1998",
    "1998年, 1998",
    "１９９８, 1998",
    "98, NOT_YEAR",
    "1998-01, NOT_YEAR",
    "1849, TOO_SMALL",
    "2101, TOO_LARGE"
  })
  void readsYears(String text, String expected) {
    assertThat(parse(CellTypes.year(1850, 2100), text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-31", "2020/1/31", "2020.1.31", "2020年1月31日", "20200131"})
  void readsDatesInTheUsualWays(String text) {
    assertThat(parse(CellTypes.date(), text)).isEqualTo(LocalDate.of(2020, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-30", "31.1.2020", "2020-13-01", "去年", "2020", "43861"})
  void refusesWhatIsNoDate(String text) {
    assertThat(parse(CellTypes.date(), text)).isEqualTo(SheetReason.NOT_DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "是, true",
    "否, false",
    "yes, true",
    "NO, false",
    "TRUE, true",
    "false, false",
    "有, NOT_BOOLEAN",
    "1, NOT_BOOLEAN"
  })
  void readsYesAndNo(String text, String expected) {
    assertThat(parse(CellTypes.yesNo(), text)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "住宅, RESIDENTIAL",
    "' 住 宅 ', RESIDENTIAL",
    "Residential, RESIDENTIAL",
    "RESIDENTIAL, RESIDENTIAL",
    "办公, OFFICE",
    "别墅, NOT_A_CHOICE"
  })
  void readsAChoiceByLabelOrCode(String text, String expected) {
    assertThat(parse(CellTypes.choice(SheetFixtures.USES), text)).hasToString(expected);
  }

  @Test
  void readsSeveralChoicesAndWritesThemInTheirOwnOrder() {
    CellType<Set<SheetFixtures.Use>> type = CellTypes.choices(SheetFixtures.USES);
    Set<SheetFixtures.Use> both = Set.of(SheetFixtures.Use.RESIDENTIAL, SheetFixtures.Use.OFFICE);
    assertThat(parse(type, "办公、住宅")).isEqualTo(both);
    assertThat(parse(type, "office; 住宅")).isEqualTo(both);
    assertThat(type.show(both, Locale.CHINESE)).isEqualTo("住宅、办公");
    assertThat(parse(type, "办公、办公")).isEqualTo(SheetReason.CHOICE_TWICE);
    assertThat(parse(type, "办公、")).isEqualTo(SheetReason.NOT_A_CHOICE);
  }

  @Test
  void namesThePermittedChoicesInTheReadersLanguage() {
    Parsed<SheetFixtures.Use> bad =
        CellTypes.choice(SheetFixtures.USES).parse(SheetCell.text("别墅"));
    List<String> arguments = ((Parsed.Bad<SheetFixtures.Use>) bad).arguments();
    assertThat(SheetReason.NOT_A_CHOICE.message(Locale.SIMPLIFIED_CHINESE, arguments))
        .isEqualTo("请填以下之一：住宅、办公");
    assertThat(SheetReason.NOT_A_CHOICE.message(Locale.ENGLISH, arguments))
        .isEqualTo("Must be one of: residential, office");
  }

  @ParameterizedTest
  @CsvSource({
    "13800001234, 13800001234",
    "138 0000 1234, 13800001234",
    "+86 13800001234, 13800001234",
    "+86-13800001234, 13800001234",
    "0371-65901234, 0371-65901234",
    "65901234, 65901234",
    "400-800-1234, 400-800-1234",
    "12345, NOT_TELEPHONE",
    "1380000123, NOT_TELEPHONE",
    "12800001234, NOT_TELEPHONE",
    "无, NOT_TELEPHONE"
  })
  void readsTelephones(String text, String expected) {
    assertThat(parse(CellTypes.telephone(), text)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "410105001001, 410105001001",
    "４１０１０５００１００１, 410105001001",
    "410105001, NOT_DIGITS",
    "4.10105E+11, NOT_DIGITS",
    "41010500100X, NOT_DIGITS"
  })
  void readsCodesOfAFixedNumberOfDigits(String text, String expected) {
    assertThat(parse(CellTypes.digits(12), text)).hasToString(expected);
  }

  @Test
  void tellsWhatExcelDidToATextInsteadOfTakingItForTrue() {
    CellType<String> text = CellTypes.text(20);
    assertThat(parse(text, number("101"))).isEqualTo("101");
    assertThat(parse(text, number("410105199001011000"))).isEqualTo(SheetReason.DIGITS_LOST);
    assertThat(parse(text, new SheetCell(SheetCell.Kind.DATE, "2026-03-02")))
        .isEqualTo(SheetReason.DATE_FOR_TEXT);
  }

  @Test
  void refusesTextsThatAreTooLongOrHoldControlCharacters() {
    assertThat(parse(CellTypes.text(4), "经八路院")).isEqualTo("经八路院");
    assertThat(parse(CellTypes.text(4), "经八路大院")).isEqualTo(SheetReason.TOO_LONG);
    assertThat(parse(CellTypes.text(9), "一\n二")).isEqualTo(SheetReason.CONTROL_CHARACTER);
  }

  @Test
  void hasASentenceForEveryReasonInBothLanguages() {
    List<String> arguments = List.of("一", "one");
    for (SheetReason reason : SheetReason.values()) {
      assertThat(reason.message(Locale.SIMPLIFIED_CHINESE, arguments)).isNotBlank();
      assertThat(reason.message(Locale.ENGLISH, arguments)).matches("[\\x20-\\x7e一]+");
    }
  }
}
