package io.linli.assessment.standard;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
@Schema(
    name = "ItemAnswer",
    description = "What was found for one item; which fields are wanted follows from its scoring")
public record ItemAnswer(
    @Schema(description = "The item", examples = "5") String itemCode,
    @Schema(
            description =
                "Remaining points of an item by deduction for which no named deduction is given; elsewhere optional and held against the findings. One decimal",
            examples = "7.5",
            nullable = true)
        BigDecimal points,
    @Schema(description = "Whether a YES_NO item is met", nullable = true) Boolean met,
    @Schema(
            description = "What was found for an item by deduction; may be left out",
            nullable = true)
        List<AppliedDeduction> deductions,
    @Schema(
            description =
                "Figure of a measured item, in the unit of the measure, at most two decimals",
            nullable = true)
        BigDecimal measured,
    @Schema(
            description = "Why points were lost; required when they were",
            examples = "标识褪色两处",
            nullable = true)
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
