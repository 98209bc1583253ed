package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Every operation has an id in lowerCamelCase, each once. */
final class OperationIdStyle implements Rule {

  private static final Pattern STYLE = Pattern.compile("[a-z][a-zA-Z0-9]{2,60}");

  @Override
  public String id() {
    return "operation-id";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (ContractOperation operation : document.operations()) {
      String id = operation.id();
      findings.require(
          STYLE.matcher(id).matches(),
          operation.self(),
          "operationId '%s' is not in lowerCamelCase",
          id);
      findings.require(
          seen.add(id), operation.self().at("operationId"), "operationId '%s' stands twice", id);
    }
  }
}
