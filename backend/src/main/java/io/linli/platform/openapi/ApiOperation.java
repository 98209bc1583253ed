package io.linli.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** One operation of the document together with where it stands. */
record ApiOperation(String path, PathItem item, HttpMethod method, Operation operation) {

  private static final Set<HttpMethod> WRITES =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  /** Every operation of the document; an empty list when it has no paths. */
  static List<ApiOperation> all(OpenAPI document) {
    List<ApiOperation> operations = new ArrayList<>();
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return operations;
    }
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            operations.add(new ApiOperation(path, item, method, operation))));
    return operations;
  }

  /** The parameters of the operation and those that its path shares. */
  List<Parameter> parameters() {
    return Stream.of(item.getParameters(), operation.getParameters())
        .filter(list -> list != null)
        .flatMap(List::stream)
        .toList();
  }

  Optional<Parameter> header(String name) {
    return parameters().stream()
        .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
        .filter(parameter -> name.equalsIgnoreCase(parameter.getName()))
        .findFirst();
  }

  boolean takes(Parameter.In place) {
    return parameters().stream().anyMatch(parameter -> parameter.getIn() == place);
  }

  boolean hasBody() {
    return operation.getRequestBody() != null;
  }

  boolean writes() {
    return WRITES.contains(method);
  }

  /**
   * A part of a record, such as its result or its ranking, which the record may not have reached
   * yet.
   */
  boolean readsWhatComesLater() {
    return method == HttpMethod.GET && path.contains("}/");
  }

  boolean secured() {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }
}
