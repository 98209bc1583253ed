package io.linli.platform.openapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Puts everything whose order means nothing into alphabetical order, so that a diff shows only what
 * changed.
 */
final class StableOrder {

  private StableOrder() {}

  static void of(OpenAPI document) {
    if (document.getTags() != null) {
      document.setTags(sortedTags(document.getTags()));
    }
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().setPathItems(sorted(document.getPaths().getPathItems()));
    }
    sortComponents(document.getComponents());
    ApiOperation.all(document).forEach(StableOrder::sortAnswers);
  }

  /** One entry a name: the one with a description wins over those that only mention the tag. */
  private static List<Tag> sortedTags(List<Tag> tags) {
    Map<String, Tag> byName =
        tags.stream()
            .collect(
                Collectors.toMap(
                    Tag::getName,
                    tag -> tag,
                    (one, other) -> one.getDescription() == null ? other : one,
                    TreeMap::new));
    return byName.values().stream().sorted(Comparator.comparing(Tag::getName)).toList();
  }

  private static void sortComponents(Components components) {
    if (components == null) {
      return;
    }
    if (components.getSchemas() != null) {
      components.setSchemas(sorted(components.getSchemas()));
    }
    if (components.getResponses() != null) {
      components.setResponses(sorted(components.getResponses()));
    }
    if (components.getParameters() != null) {
      components.setParameters(sorted(components.getParameters()));
    }
  }

  private static void sortAnswers(ApiOperation api) {
    APIResponses responses = api.operation().getResponses();
    if (responses != null && responses.getAPIResponses() != null) {
      responses.setAPIResponses(sorted(responses.getAPIResponses()));
    }
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return new LinkedHashMap<>(new TreeMap<>(map));
  }
}
