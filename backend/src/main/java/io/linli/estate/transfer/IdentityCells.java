package io.linli.estate.transfer;

import io.linli.estate.occupant.IdentityNumber;
import io.linli.platform.sheet.CellType;
import io.linli.platform.sheet.Parsed;
import io.linli.platform.sheet.SheetCell;
import io.linli.platform.sheet.SheetReason;
import java.util.List;
import java.util.Locale;

/** Cells with the number of an identity document. */
final class IdentityCells implements CellType<IdentityNumber> {

  /** Excel keeps no more digits of a number. */
  private static final int KEPT_DIGITS = 15;

  @Override
  public Parsed<IdentityNumber> parse(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.NUMBER && cell.text().length() > KEPT_DIGITS) {
      return Parsed.bad(SheetReason.DIGITS_LOST);
    }
    return IdentityNumber.parse(cell.text())
        .map(Parsed::of)
        .orElseGet(() -> Parsed.bad(TransferReason.IDENTITY_INVALID));
  }

  /** An export shows what the register shows: the masked number. */
  @Override
  public Object show(IdentityNumber value, Locale locale) {
    return value.masked();
  }

  @Override
  public String describe(Locale locale) {
    return TransferReason.TEXTS.get("sheet.kind.identity", locale, List.of());
  }

  @Override
  public boolean isText() {
    return true;
  }
}
