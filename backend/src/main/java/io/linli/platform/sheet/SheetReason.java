package io.linli.platform.sheet;

import java.util.List;
import java.util.Locale;

/** What can be wrong with a file, its headings, or a cell, whatever the sheet is about. */
public enum SheetReason implements FaultReason {
  EMPTY_FILE,
  FILE_TOO_LARGE,
  NOT_XLSX,
  OLD_XLS,
  ENCRYPTED,
  DAMAGED,
  ZIP_BOMB,
  DOCTYPE,
  NO_SHEET,
  NOT_TEXT,
  XLSX_NAMED_CSV,
  BAD_QUOTES,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  TOO_MANY_FORMULAS,
  NO_HEADINGS,
  HEADING_UNKNOWN,
  HEADING_MISSING,
  HEADING_TWICE,
  TOO_FEW_FIELDS,
  VALUE_WITHOUT_HEADING,
  REQUIRED,
  FORMULA,
  MERGED,
  CELL_ERROR,
  TOO_LONG,
  CONTROL_CHARACTER,
  DATE_FOR_TEXT,
  DIGITS_LOST,
  NOT_INTEGER,
  NOT_NUMBER,
  TOO_SMALL,
  TOO_LARGE,
  TOO_MANY_DECIMALS,
  NOT_BOOLEAN,
  NOT_A_CHOICE,
  CHOICE_TWICE,
  NOT_YEAR,
  NOT_DATE,
  NOT_DIGITS,
  NOT_TELEPHONE;

  static final ReasonTexts TEXTS = new ReasonTexts("sheet");

  @Override
  public String code() {
    return "sheet-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String message(Locale locale, List<String> arguments) {
    return TEXTS.violation(code(), locale, arguments);
  }
}
