package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;

/** Every error body is a problem detail; a 401 has none. */
final class ErrorAnswersAreProblems implements Rule {

  private static final String PROBLEM_JSON = "application/problem+json";
  private static final String PROBLEM = "#/components/schemas/Problem";

  @Override
  public String id() {
    return "error-problems";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      for (Located answer : operation.answers()) {
        String status = ContractDocument.lastField(answer);
        if (status.startsWith("4") || status.startsWith("5")) {
          checkError(status, document.resolve(answer), findings);
        }
      }
    }
  }

  private static void checkError(String status, Located answer, Findings findings) {
    Located content = answer.at("content");
    if (status.equals("401")) {
      findings.require(content.node().isEmpty(), content, "A 401 tells nothing: no body");
      return;
    }
    Located schema = content.at(PROBLEM_JSON).at("schema");
    findings.require(
        content.node().size() == 1 && schema.isPresent(), content, "Not (only) %s", PROBLEM_JSON);
    findings.require(schema.text("$ref").equals(PROBLEM), schema, "The schema is not %s", PROBLEM);
  }
}
