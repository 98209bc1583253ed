package io.linli.estate.transfer;

import io.linli.platform.sheet.FaultReason;
import io.linli.platform.sheet.ReasonTexts;
import java.util.List;
import java.util.Locale;

/** Why a row of a sheet doesn't fit the register, though each of its cells is readable. */
enum TransferReason implements FaultReason {
  DUPLICATE_LINE,
  AREA_UNKNOWN,
  AREA_FOREIGN,
  CODE_MALFORMED,
  CODE_TAKEN,
  COMMUNITY_UNKNOWN,
  BUILDING_UNKNOWN,
  YEARS_TURNED_ROUND,
  KEPT_BY_SUPERVISOR,
  KEPT_BY_MANAGER,
  MODE_CHANGES_ELSEWHERE,
  NAME_MISSING,
  NAME_MASKED,
  IDENTITY_INVALID;

  static final ReasonTexts TEXTS = new ReasonTexts("transfer");

  @Override
  public String code() {
    return "import-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String message(Locale locale, List<String> arguments) {
    return TEXTS.violation(code(), locale, arguments);
  }
}
