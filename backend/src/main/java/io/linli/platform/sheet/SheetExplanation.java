package io.linli.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The second sheet of a template: what each column is for. */
final class SheetExplanation {

  private SheetExplanation() {}

  static List<List<String>> of(SheetSchema schema, Locale locale) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            text("sheet.template.column", locale),
            text("sheet.template.required", locale),
            text("sheet.template.content", locale)));
    for (Column<?> column : schema.columns()) {
      rows.add(
          List.of(
              column.heading().in(locale),
              text(column.isRequired() ? "sheet.template.yes" : "sheet.template.no", locale),
              column.type().describe(locale)));
    }
    return rows;
  }

  private static String text(String key, Locale locale) {
    return SheetReason.TEXTS.get(key, locale, List.of());
  }
}
