package io.linli.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.contract.ContractDocument;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A contract in slices of one path each, with the components that the path needs. The validator
 * copies all components of its document for every schema, which for the whole contract takes more
 * time than the service, or more memory than there is.
 */
final class ContractSlices {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMPONENT = "#/components/";

  private final JsonNode contract;
  private final List<Template> templates;
  private final Map<String, OpenApiInteractionValidator> validators = new ConcurrentHashMap<>();

  ContractSlices(ContractDocument document) {
    contract = document.root();
    templates =
        contract.path("paths").properties().stream()
            .map(entry -> Template.of(entry.getKey()))
            .sorted(Comparator.comparingInt(Template::variables))
            .toList();
  }

  /** Of the path that a request is for; of the whole contract when it has no such path. */
  OpenApiInteractionValidator validatorOf(String requestPath) {
    String path =
        templates.stream()
            .filter(template -> template.matches(requestPath))
            .map(Template::path)
            .findFirst()
            .orElse("");
    return validators.computeIfAbsent(path, this::validator);
  }

  private OpenApiInteractionValidator validator(String path) {
    JsonNode document = path.isEmpty() ? contract : slice(path);
    return OpenApiInteractionValidator.createForInlineApiSpecification(document.toString()).build();
  }

  private JsonNode slice(String path) {
    ObjectNode slice = JSON.createObjectNode();
    contract
        .properties()
        .forEach(
            entry -> {
              if (!Set.of("paths", "components").contains(entry.getKey())) {
                slice.set(entry.getKey(), entry.getValue());
              }
            });
    JsonNode operations = contract.path("paths").path(path);
    slice.putObject("paths").set(path, operations);
    ObjectNode components = slice.putObject("components");
    JsonNode schemes = contract.at("/components/securitySchemes");
    if (schemes.isObject()) {
      components.set("securitySchemes", schemes);
    }
    reachable(operations)
        .forEach(
            pointer -> {
              String[] steps = pointer.split("/", -1);
              components
                  .withObjectProperty(steps[2])
                  .set(steps[3], contract.at(pointer.substring(1)));
            });
    return slice;
  }

  /** References of components from here on, those of discriminators included. */
  private Set<String> reachable(JsonNode from) {
    Set<String> found = new HashSet<>();
    Deque<JsonNode> left = new ArrayDeque<>(List.of(from));
    while (!left.isEmpty()) {
      JsonNode node = left.pop();
      Optional.of(node)
          .filter(JsonNode::isTextual)
          .map(JsonNode::textValue)
          .filter(text -> text.startsWith(COMPONENT) && found.add(text))
          .ifPresent(text -> left.push(contract.at(text.substring(1))));
      node.forEach(left::push);
    }
    return found;
  }

  /**
   * A path with variables.
   *
   * @param variables how many it has; of two that match, the one with fewer is meant
   */
  private record Template(String path, List<String> steps, int variables) {

    static Template of(String path) {
      List<String> steps = List.of(path.split("/", -1));
      return new Template(path, steps, (int) steps.stream().filter(Template::isVariable).count());
    }

    boolean matches(String requestPath) {
      List<String> asked = List.of(requestPath.split("/", -1));
      if (asked.size() != steps.size()) {
        return false;
      }
      for (int i = 0; i < asked.size(); i++) {
        if (!isVariable(steps.get(i)) && !steps.get(i).equals(asked.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isVariable(String step) {
      return step.startsWith("{");
    }
  }
}
