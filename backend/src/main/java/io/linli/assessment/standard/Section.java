package io.linli.assessment.standard;

import java.util.List;

/**
 * A part of a standard.
 *
 * @param code unique among the sections
 * @param title name for people
 * @param items what is scored, at least one
 */
public record Section(String code, LocalizedText title, List<Item> items) {
  public Section {
    items = Lists.copy(items);
  }
}
