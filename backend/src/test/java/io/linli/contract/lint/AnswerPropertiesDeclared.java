package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Every property of an answer is always there, or says that it may be left out, or its default. */
final class AnswerPropertiesDeclared implements Rule {

  @Override
  public String id() {
    return "answer-properties";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (ContractOperation operation : document.operations()) {
      for (Located answer : operation.answers()) {
        Located content = document.resolve(answer).at("content");
        ContractDocument.children(content)
            .forEach(type -> check(document, type.at("schema"), findings, seen));
      }
    }
  }

  private static void check(
      ContractDocument document, Located place, Findings findings, Set<String> seen) {
    Located schema = document.resolve(place);
    if (!schema.node().isObject() || !seen.add(schema.pointer())) {
      return;
    }
    for (Located property : ContractDocument.children(schema.at("properties"))) {
      findings.require(
          declared(schema, property),
          property,
          "'%s' is neither required nor nullable and has no default",
          ContractDocument.lastField(property));
      check(document, property, findings, seen);
    }
    List.of("items", "additionalProperties")
        .forEach(part -> check(document, schema.at(part), findings, seen));
    List.of("allOf", "oneOf", "anyOf").stream()
        .flatMap(parts -> ContractDocument.children(schema.at(parts)).stream())
        .forEach(part -> check(document, part, findings, seen));
  }

  private static boolean declared(Located schema, Located property) {
    String name = ContractDocument.lastField(property);
    return property.node().path("nullable").asBoolean()
        || property.node().has("default")
        || StreamSupport.stream(schema.node().path("required").spliterator(), false)
            .anyMatch(required -> required.asText().equals(name));
  }
}
