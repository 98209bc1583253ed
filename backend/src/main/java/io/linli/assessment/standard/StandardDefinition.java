package io.linli.assessment.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A standard as data. It may come from outside and be wrong in every way; {@link StandardCheck}
 * says how. Everything else here expects one that passed.
 *
 * @param code the same for all versions of a standard
 * @param title name for people
 * @param source document and year that it follows, and what in it is the author's own
 * @param validFrom first day on which a round may be opened by it
 * @param validTo last such day, or null while there is no end
 * @param rectificationDays days that a rectification order gives, 1 to 365
 * @param bands from the lowest to the highest, from 0 to 100 without gap or overlap
 * @param vetoes facts that forfeit the rating, possibly none
 * @param sections parts, whose items add up to exactly 100.0 points
 */
@Schema(name = "StandardDefinition", description = "A standard as data")
public record StandardDefinition(
    @Schema(description = "The same for all versions", examples = "street-check") String code,
    @Schema(description = "Its name") LocalizedText title,
    @Schema(description = "Document and year that it follows") LocalizedText source,
    @Schema(description = "First day on which a round may be opened by it", examples = "2026-01-01")
        LocalDate validFrom,
    @Schema(description = "Last such day; null without end", nullable = true) LocalDate validTo,
    @Schema(description = "Days that a rectification order gives, 1 to 365", examples = "30")
        int rectificationDays,
    @Schema(description = "From lowest to highest, without gap or overlap") List<Band> bands,
    @Schema(description = "Facts that forfeit the rating; may be left out", nullable = true)
        List<Veto> vetoes,
    @Schema(description = "Parts whose items add up to exactly 100.0 points")
        List<Section> sections) {

  public StandardDefinition {
    bands = Lists.copy(bands);
    vetoes = Lists.copy(vetoes);
    sections = Lists.copy(sections);
  }

  /** All items in the order of the sheet. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /** The item with this code. */
  public Optional<Item> item(String itemCode) {
    return items().stream().filter(item -> item.code().equals(itemCode)).findFirst();
  }

  /** Whether the standard names such a veto. */
  public boolean namesVeto(String vetoCode) {
    return vetoes.stream().anyMatch(veto -> veto.code().equals(vetoCode));
  }

  /**
   * The band of a total.
   *
   * @throws IllegalArgumentException when the total lies outside 0 to 100
   */
  public Band band(BigDecimal total) {
    if (total.signum() < 0 || total.compareTo(Points.WHOLE) > 0) {
      throw new IllegalArgumentException("total " + total + " outside 0 to 100");
    }
    return bands.stream()
        .filter(band -> band.holds(total))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no band holds " + total));
  }

  /** Whether a round may be opened by it on this day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
