package io.linli.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One operation of a contract. */
public record ContractOperation(
    ContractDocument document, String path, String method, Located item, Located self) {

  private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

  public String id() {
    return self.text("operationId");
  }

  /** Roles that may call the operation; none for one that needs no token. */
  public List<String> roles() {
    return StreamSupport.stream(self.node().path("x-linli-roles").spliterator(), false)
        .map(role -> role.asText())
        .toList();
  }

  /** What a token that is limited by scopes must have; empty when none is asked for. */
  public String scope() {
    return self.text("x-linli-scope");
  }

  public boolean secured() {
    return !self.node().path("security").isEmpty();
  }

  public boolean writes() {
    return WRITES.contains(method);
  }

  /** Parameters of the path and of the operation, references followed. */
  public List<Located> parameters() {
    List<Located> parameters = new ArrayList<>();
    ContractDocument.children(item.at("parameters")).forEach(parameters::add);
    ContractDocument.children(self.at("parameters")).forEach(parameters::add);
    return parameters.stream().map(document::resolve).toList();
  }

  public List<Located> parametersIn(String place) {
    return parameters().stream().filter(parameter -> parameter.text("in").equals(place)).toList();
  }

  public Optional<Located> parameter(String place, String name) {
    return parametersIn(place).stream()
        .filter(parameter -> parameter.text("name").equalsIgnoreCase(name))
        .findFirst();
  }

  public Optional<Located> body() {
    return Optional.of(self.at("requestBody")).filter(Located::isPresent).map(document::resolve);
  }

  /** Answers as written under the operation, references not followed. */
  public List<Located> answers() {
    return ContractDocument.children(self.at("responses"));
  }

  public Optional<Located> answer(String status) {
    return Optional.of(self.at("responses").at(status))
        .filter(Located::isPresent)
        .map(document::resolve);
  }

  public List<Located> successes() {
    return answers().stream()
        .filter(answer -> ContractDocument.lastField(answer).startsWith("2"))
        .map(document::resolve)
        .toList();
  }

  /** The schema of the JSON body of the first success, when it has one. */
  public Optional<Located> successSchema() {
    return successes().stream()
        .map(answer -> answer.at("content").at("application/json").at("schema"))
        .filter(Located::isPresent)
        .map(document::resolve)
        .findFirst();
  }

  /** Whether the operation answers with a page or a plain list. */
  public boolean lists() {
    return method.equals("get")
        && successSchema()
            .filter(
                schema ->
                    schema.text("type").equals("array")
                        || schema.at("properties").at("items").isPresent())
            .isPresent();
  }

  @Override
  public String toString() {
    return method.toUpperCase(java.util.Locale.ROOT) + " " + path + " (" + id() + ")";
  }
}
