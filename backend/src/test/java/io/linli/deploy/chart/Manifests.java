package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the chart makes of some values, rendered by Helm itself and held against the types of
 * Kubernetes.
 */
final class Manifests {
  static final Path CHART = Path.of("..", "helm", "linli");
  private static final Path EXAMPLE = CHART.resolve("example-values.yaml");
  private static final String KUBERNETES = "1.33.0";
  private static final YAMLMapper YAML = new YAMLMapper();

  /** What is a hook for Helm; the library leaves hooks out of what it renders. */
  private static final String HOOK = "helm.sh/hook:";

  private static final Path WITH_HOOKS = copy("rendered/hook:");

  private final List<JsonNode> objects;

  private Manifests(List<JsonNode> objects) {
    this.objects = objects;
  }

  /** What a first installation gets. */
  static Manifests ofExample() {
    return with(Map.of());
  }

  /**
   * What an installation gets that sets more than the example.
   *
   * @param changes values by their path, such as {@code ingress.enabled}
   * @throws IllegalStateException when Helm refuses them
   */
  static Manifests with(Map<String, Object> changes) {
    try {
      Path values = Files.createTempFile("linli-values", ".yaml");
      YAML.writeValue(values.toFile(), changed(changes));
      String rendered =
          new Helm(WITH_HOOKS)
              .template()
              .withName("linli")
              .withNamespace("property")
              .withKubeVersion(KUBERNETES)
              .withValuesFile(values)
              .call();
      Files.delete(values);
      return of(rendered);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The chart with its hooks as ordinary objects. */
  private static Path copy(String hook) {
    try {
      Path folder = Files.createTempDirectory("linli-chart");
      copyTo(folder);
      Path migration = folder.resolve("templates/migration.yaml");
      Files.writeString(migration, Files.readString(migration).replace(HOOK, hook));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the chart as it is. */
  static void copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(CHART)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(CHART.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Writes what an installation has that sets nothing but the example. */
  static void writeExample(Path target) throws IOException {
    ObjectNode values = (ObjectNode) YAML.readTree(CHART.resolve("values.yaml").toFile());
    YAML.writeValue(target.toFile(), YAML.readerForUpdating(values).readValue(changed(Map.of())));
  }

  private static ObjectNode changed(Map<String, Object> changes) throws IOException {
    ObjectNode values = (ObjectNode) YAML.readTree(EXAMPLE.toFile());
    changes.forEach(
        (path, value) -> {
          ObjectNode parent = values;
          String[] names = path.split("\\.", -1);
          for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObject("/" + names[i]);
          }
          parent.set(names[names.length - 1], YAML.valueToTree(value));
        });
    return values;
  }

  private static Manifests of(String rendered) throws IOException {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(rendered)) {
      List<JsonNode> objects = documents.readAll().stream().filter(JsonNode::isObject).toList();
      objects.forEach(KubernetesTypes::check);
      return new Manifests(objects);
    }
  }

  /** The one object of a kind. */
  JsonNode one(String kind) {
    assertThat(all(kind)).as(kind).hasSize(1);
    return all(kind).get(0);
  }

  List<JsonNode> all(String kind) {
    return objects.stream().filter(object -> kind.equals(object.at("/kind").textValue())).toList();
  }

  List<String> kinds() {
    return objects.stream().map(object -> object.at("/kind").textValue()).toList();
  }

  /** The pod of an object that makes pods. */
  static JsonNode pod(JsonNode workload) {
    return workload.at("/spec/template");
  }

  /** The one container of an object that makes pods. */
  static JsonNode container(JsonNode workload) {
    return pod(workload).at("/spec/containers/0");
  }
}
