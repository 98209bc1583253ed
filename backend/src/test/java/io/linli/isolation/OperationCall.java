package io.linli.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A request to one operation, made from the contract: its example body, and ids from a world. */
final class OperationCall {

  private static final String MULTIPART = "multipart/form-data";
  private static final String CSV = "text/csv";

  private final ContractOperation operation;
  private final Function<String, Optional<String>> ids;
  private final Map<String, String> idsInBody = new LinkedHashMap<>();
  private String ifMatch = "\"0\"";

  /**
   * A call without anything foreign in it.
   *
   * @param ids finds the id for a path parameter by its name
   */
  OperationCall(ContractOperation operation, Function<String, Optional<String>> ids) {
    this.operation = operation;
    this.ids = ids;
  }

  OperationCall withIfMatch(String eTag) {
    ifMatch = eTag;
    return this;
  }

  /** Puts ids of a world into the properties of the body that take ids. */
  OperationCall withIdsInBody(Function<String, Optional<String>> world) {
    idProperties().forEach(name -> idsInBody.put(name, world.apply(name).orElseThrow()));
    return this;
  }

  /** Names of the properties of the body that take the id of a record of the caller's own. */
  List<String> idProperties() {
    return schemaOfBody()
        .map(schema -> ContractDocument.children(schema.at("properties")))
        .orElse(List.of())
        .stream()
        .map(ContractDocument::lastField)
        .filter(name -> name.endsWith("Id"))
        .filter(name -> !SharedByDesign.mayName(operation.id(), name))
        .toList();
  }

  Response send(RequestSpecification as) {
    RequestSpecification request = as;
    if (operation.parameter("header", "If-Match").isPresent()) {
      request = request.header("If-Match", ifMatch);
    }
    for (Located parameter : operation.parametersIn("query")) {
      if (parameter.node().path("required").asBoolean()) {
        request = request.queryParam(parameter.text("name"), example(parameter));
      }
    }
    return withBody(request).request(operation.method(), path());
  }

  private RequestSpecification withBody(RequestSpecification request) {
    if (operation.body().isEmpty()) {
      return request;
    }
    Located content = operation.body().get().at("content");
    if (content.at(MULTIPART).isPresent()) {
      return request
          .contentType(MULTIPART)
          .multiPart("file", "rows.csv", "a,b\n".getBytes(StandardCharsets.UTF_8));
    }
    if (content.at(CSV).isPresent()) {
      return request.contentType(CSV).body("a,b\n".getBytes(StandardCharsets.UTF_8));
    }
    JsonNode example = content.at("application/json").at("example").node().deepCopy();
    if (example instanceof ObjectNode body) {
      idsInBody.forEach((name, id) -> body.put(name, id));
    }
    return request.contentType("application/json").body(example.toString());
  }

  private Optional<Located> schemaOfBody() {
    return operation
        .body()
        .map(body -> body.at("content").at("application/json").at("schema"))
        .filter(Located::isPresent)
        .map(operation.document()::resolve);
  }

  private String path() {
    String path = operation.path();
    for (Located parameter : operation.parametersIn("path")) {
      String name = parameter.text("name");
      String id = ids.apply(name).orElseThrow();
      path = path.replace("{" + name + "}", id);
    }
    return path;
  }

  private static String example(Located parameter) {
    JsonNode example = parameter.node().path("example");
    return example.isMissingNode()
        ? parameter.node().path("schema").path("example").asText()
        : example.asText();
  }
}
