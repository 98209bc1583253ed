package io.linli.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import io.linli.testkit.Pictures;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A request to one operation, made from the contract: its example body, and ids from a world. */
final class OperationCall {

  private static final String CSV = "text/csv";
  private static final String JPEG = "image/jpeg";

  /** A sheet of the example's list. */
  private static final String HOUSEHOLDS = "小区编码,楼栋号,房号,建筑面积,用途\nT-1,1,101,60,住宅\n";

  private final ContractOperation operation;
  private final Function<String, Optional<String>> ids;
  private final Map<String, String> inBody = new LinkedHashMap<>();
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

  /** Puts ids of a world into every place of the body that takes one. */
  OperationCall withIdsInBody(Function<String, Optional<String>> world) {
    IdPlace.of(operation).forEach(place -> withIdInBody(place, world));
    return this;
  }

  /** Puts the id of a world into one place of the body. */
  OperationCall withIdInBody(IdPlace place, Function<String, Optional<String>> world) {
    return withInBody(place.pointer(), world.apply(place.name()).orElseThrow());
  }

  /** Puts a text into one place of the body, instead of the example's. */
  OperationCall withInBody(String pointer, String value) {
    inBody.put(pointer, value);
    return this;
  }

  /** Puts a year into the body. */
  OperationCall withPeriod(String from, LocalDate day, String until) {
    return withInBody(from, day.toString()).withInBody(until, day.plusYears(1).toString());
  }

  /** Places of the body that take the id of a record of the caller's own. */
  List<IdPlace> idPlaces() {
    return IdPlace.of(operation).stream()
        .filter(place -> !SharedByDesign.mayName(operation.id(), place.name()))
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
    if (content.at(CSV).isPresent()) {
      return request.contentType(CSV).body(HOUSEHOLDS.getBytes(StandardCharsets.UTF_8));
    }
    if (content.at(JPEG).isPresent()) {
      return request.contentType(JPEG).body(Pictures.jpeg(8, 8));
    }
    JsonNode example = content.at("application/json").at("example").node().deepCopy();
    if (example instanceof ObjectNode body) {
      inBody.forEach((pointer, value) -> IdPlace.put(body, pointer, value));
    }
    return request.contentType("application/json").body(example.toString());
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
