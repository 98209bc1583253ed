package io.linli.assessment.standard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a standard.
 *
 * @param code unique among the sections
 * @param title name for people
 * @param items what is scored, at least one
 */
@Schema(name = "StandardSection", description = "A part of a standard")
public record Section(
    @Schema(description = "Unique among the sections", examples = "site") String code,
    @Schema(description = "Its name") LocalizedText title,
    @Schema(description = "What is scored, at least one") List<Item> items) {
  public Section {
    items = Lists.copy(items);
  }
}
