package io.linli.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * What a client of the older contract would trip over in the newer one. A value that an enumeration
 * gains trips them up, unless the newer contract calls it open.
 */
final class BreakingChanges {

  private BreakingChanges() {}

  /** One line a break; empty when every client of the older contract goes on working. */
  static List<String> between(ContractDocument older, ContractDocument newer) {
    ChangedOpenApi diff =
        OpenApiCompare.fromContents(OpenEnums.grown(older, newer).source(), newer.source());
    List<String> breaks = new ArrayList<>();
    diff.getMissingEndpoints()
        .forEach(
            gone -> breaks.add("%s %s is gone".formatted(gone.getMethod(), gone.getPathUrl())));
    for (ChangedOperation operation : diff.getChangedOperations()) {
      if (operation.isIncompatible()) {
        breaks.add(describe(operation));
      }
      for (String field : removedFields(operation)) {
        breaks.add(
            "%s %s: the field %s is gone"
                .formatted(operation.getHttpMethod(), operation.getPathUrl(), field));
      }
    }
    if (breaks.isEmpty() && diff.isIncompatible()) {
      breaks.add("The documents are incompatible outside their operations");
    }
    return breaks;
  }

  private static String describe(ChangedOperation operation) {
    List<String> parts = new ArrayList<>();
    if (operation.getParameters() != null && operation.getParameters().isIncompatible()) {
      parts.add("parameters");
    }
    if (operation.resultRequestBody().isIncompatible()) {
      parts.add("request body");
    }
    if (operation.resultApiResponses().isIncompatible()) {
      parts.add("answers");
    }
    if (operation.resultSecurityRequirements().isIncompatible()) {
      parts.add("security");
    }
    return "%s %s: %s changed incompatibly"
        .formatted(operation.getHttpMethod(), operation.getPathUrl(), String.join(", ", parts));
  }

  /**
   * The library calls a field that leaves an answer compatible unless it was required; its readers
   * do not.
   */
  private static Set<String> removedFields(ChangedOperation operation) {
    Set<String> removed = new TreeSet<>();
    collectRemoved(operation, removed, Collections.newSetFromMap(new IdentityHashMap<>()));
    return removed;
  }

  private static void collectRemoved(Changed part, Set<String> removed, Set<Changed> seen) {
    if (part == null || !seen.add(part)) {
      return;
    }
    if (part instanceof ChangedSchema schema) {
      removed.addAll(schema.getMissingProperties().keySet());
    }
    if (part instanceof ComposedChanged composed) {
      composed.getChangedElements().forEach(below -> collectRemoved(below, removed, seen));
    }
  }
}
