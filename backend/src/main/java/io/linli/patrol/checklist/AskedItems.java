package io.linli.patrol.checklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a version of a checklist asks.
 *
 * @param versionId id of the version
 * @param number of the version in its checklist
 */
public record AskedItems(UUID versionId, int number, List<ChecklistItem> items) {

  public AskedItems {
    items = List.copyOf(items);
  }

  public Optional<ChecklistItem> find(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }
}
