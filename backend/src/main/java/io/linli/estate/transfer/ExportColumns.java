package io.linli.estate.transfer;

import io.linli.platform.sheet.CellTypes;
import io.linli.platform.sheet.Choice;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Columns that several exported lists have, and kinds of them. */
final class ExportColumns {

  static final Column<String> COMMUNITY_NAME = text("communityName", "小区名称", "Community", 100);
  static final Column<String> AREA_CODE = text("areaCode", "区划代码", "Area code", 12);
  static final Column<LocalDate> VALID_FROM = date("validFrom", "起始日期", "From");

  /** The first day on which it no longer held, as everywhere in the register. */
  static final Column<LocalDate> VALID_UNTIL = date("validUntil", "终止日期", "Until");

  static final Column<String> REASON = text("reason", "事由", "Occasion", 500);

  private ExportColumns() {}

  static Column<String> text(String key, String chinese, String english, int longest) {
    return Column.of(key, chinese, english, CellTypes.text(longest));
  }

  static Column<LocalDate> date(String key, String chinese, String english) {
    return Column.of(key, chinese, english, CellTypes.date());
  }

  /** Numbers of things, or m² with two places; negative where they are differences. */
  static Column<BigDecimal> figure(String key, String chinese, String english) {
    String most = "999999999999.99";
    return Column.of(key, chinese, english, CellTypes.decimal(2, "-" + most, most));
  }

  /** One of the codes of a feature that keeps its kinds to itself. */
  static Column<String> code(
      String key, String chinese, String english, List<Choice<String>> words) {
    return Column.of(key, chinese, english, CellTypes.choice(words));
  }

  static Choice<String> word(String code, String chinese, String english) {
    return new Choice<>(code, code, new Label(chinese, english));
  }
}
