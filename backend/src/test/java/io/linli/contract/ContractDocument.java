package io.linli.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An OpenAPI document as a tree, with the few ways of walking it that the checks need. */
public final class ContractDocument {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final String source;
  private final JsonNode root;

  private ContractDocument(String source, JsonNode root) {
    this.source = source;
    this.root = root;
  }

  /**
   * Reads a document from a file.
   *
   * @throws UncheckedIOException when the file cannot be read or is no YAML
   */
  public static ContractDocument read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ContractDocument parse(String yaml) {
    try {
      return new ContractDocument(yaml, YAML.readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ContractDocument of(JsonNode root) {
    try {
      return new ContractDocument(YAML.writeValueAsString(root), root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that the document was read from. */
  public String source() {
    return source;
  }

  public JsonNode root() {
    return root;
  }

  public Located at(String... fields) {
    Located located = new Located("", root);
    for (String field : fields) {
      located = located.at(field);
    }
    return located;
  }

  /** Follows references until something that is none; the pointer becomes that of the target. */
  public Located resolve(Located located) {
    Located current = located;
    while (current.node().has("$ref")) {
      String ref = current.node().get("$ref").asText();
      current = new Located(ref.substring(1), root.at(ref.substring(1)));
    }
    return current;
  }

  /** Every operation in the order of the document. */
  public List<ContractOperation> operations() {
    List<ContractOperation> operations = new ArrayList<>();
    for (Located item : children(at("paths"))) {
      for (Located operation : children(item)) {
        String method = lastField(operation);
        if (METHODS.contains(method)) {
          operations.add(new ContractOperation(this, pathOf(item), method, item, operation));
        }
      }
    }
    return operations;
  }

  /**
   * The operation of this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public ContractOperation operation(String operationId) {
    return operations().stream()
        .filter(operation -> operation.id().equals(operationId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No operation " + operationId));
  }

  /**
   * Every schema of the document wherever it stands, each once, at the place where it is written.
   */
  public List<Located> schemas() {
    List<Located> found = new ArrayList<>();
    children(at("components", "schemas")).forEach(schema -> collect(schema, found));
    collectBelow(at("paths"), found);
    collectBelow(at("components", "parameters"), found);
    collectBelow(at("components", "responses"), found);
    return found;
  }

  private void collectBelow(Located parent, List<Located> found) {
    for (Located child : children(parent)) {
      String field = lastField(child);
      if (field.equals("schema")) {
        collect(child, found);
      } else if (!field.equals("example") && !field.equals("examples")) {
        collectBelow(child, found);
      }
    }
  }

  private void collect(Located schema, List<Located> found) {
    found.add(schema);
    children(schema.at("properties")).forEach(property -> collect(property, found));
    for (String part : List.of("items", "additionalProperties", "not")) {
      if (schema.at(part).node().isObject()) {
        collect(schema.at(part), found);
      }
    }
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      children(schema.at(parts)).forEach(part -> collect(part, found));
    }
  }

  /** Every property of every schema. */
  public List<Located> properties() {
    return schemas().stream()
        .flatMap(schema -> children(schema.at("properties")).stream())
        .toList();
  }

  /** Fields of an object or elements of a list; none for anything else. */
  public static List<Located> children(Located parent) {
    List<Located> children = new ArrayList<>();
    if (parent.node().isArray()) {
      for (int i = 0; i < parent.node().size(); i++) {
        children.add(new Located(parent.pointer() + "/" + i, parent.node().get(i)));
      }
    } else {
      parent.node().fieldNames().forEachRemaining(field -> children.add(parent.at(field)));
    }
    return children;
  }

  /** The name of the field at which a part stands. */
  public static String lastField(Located located) {
    String last = located.pointer().substring(located.pointer().lastIndexOf('/') + 1);
    return last.replace("~1", "/").replace("~0", "~");
  }

  private static String pathOf(Located item) {
    return lastField(item);
  }

  /** The description of a declared tag, when there is one. */
  public Optional<String> tagDescription(String tag) {
    return children(at("tags")).stream()
        .filter(declared -> declared.text("name").equals(tag))
        .map(declared -> declared.text("description"))
        .filter(description -> !description.isBlank())
        .findFirst();
  }
}
