package io.linli.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What differs between two documents in meaning; the order of fields and the style of YAML do not
 * count.
 */
final class Drift {

  private final List<String> differences = new ArrayList<>();

  private Drift() {}

  static List<String> between(ContractDocument committed, ContractDocument emitted) {
    Drift drift = new Drift();
    drift.compare("", committed.root(), emitted.root());
    return drift.differences;
  }

  private void compare(String pointer, JsonNode committed, JsonNode emitted) {
    if (committed.isMissingNode()) {
      differences.add(pointer + ": new in the code");
    } else if (emitted.isMissingNode()) {
      differences.add(pointer + ": gone from the code");
    } else if (committed.isObject() && emitted.isObject()) {
      compareObjects(pointer, committed, emitted);
    } else if (committed.isArray() && emitted.isArray() && committed.size() == emitted.size()) {
      for (int i = 0; i < committed.size(); i++) {
        compare(pointer + "/" + i, committed.get(i), emitted.get(i));
      }
    } else if (!committed.equals(emitted)) {
      differences.add("%s: committed %s, code %s".formatted(pointer, committed, emitted));
    }
  }

  private void compareObjects(String pointer, JsonNode committed, JsonNode emitted) {
    TreeSet<String> fields = new TreeSet<>();
    committed.fieldNames().forEachRemaining(fields::add);
    emitted.fieldNames().forEachRemaining(fields::add);
    for (String field : fields) {
      compare(pointer + "/" + Located.escape(field), committed.path(field), emitted.path(field));
    }
  }
}
