package io.linli.assessment.standard;

import java.math.BigDecimal;
import java.util.List;

/**
 * What somebody found for one item: the company in its self-check, or the assessor on the sheet.
 * Which fields are wanted follows from the item's scoring; the others stay null or empty.
 *
 * @param itemCode of the item
 * @param points for an item by deduction without named deductions: the remaining points. Elsewhere
 *     optional, and must then equal what the findings give
 * @param met for yes / no items
 * @param deductions for items by deduction
 * @param measured for measured items, in the unit of the measure
 * @param reason why points were lost; required when they were
 */
public record ItemAnswer(
    String itemCode,
    BigDecimal points,
    Boolean met,
    List<AppliedDeduction> deductions,
    BigDecimal measured,
    String reason) {

  public ItemAnswer {
    deductions = Lists.copy(deductions);
  }

  void refuseMet(Findings findings, String pointer) {
    if (met != null) {
      findings.add(pointer + "/met", "field-not-of-scoring");
    }
  }

  void refuseDeductions(Findings findings, String pointer) {
    if (!deductions.isEmpty()) {
      findings.add(pointer + "/deductions", "field-not-of-scoring");
    }
  }

  void refuseMeasured(Findings findings, String pointer) {
    if (measured != null) {
      findings.add(pointer + "/measured", "field-not-of-scoring");
    }
  }
}
