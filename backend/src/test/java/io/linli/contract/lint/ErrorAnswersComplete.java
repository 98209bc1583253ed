package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import java.util.Set;
import java.util.TreeSet;

/** Every operation lists the error answers that follow from its shape. */
final class ErrorAnswersComplete implements Rule {

  @Override
  public String id() {
    return "error-answers";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      for (String status : expected(operation)) {
        findings.require(
            operation.answer(status).isPresent(),
            operation.self().at("responses"),
            "The answer %s is missing",
            status);
      }
    }
  }

  private static Set<String> expected(ContractOperation operation) {
    Set<String> statuses = new TreeSet<>();
    boolean body = operation.body().isPresent();
    addIf(operation.secured(), statuses, "401", "429");
    addIf(!operation.roles().isEmpty(), statuses, "403");
    addIf(!operation.parametersIn("path").isEmpty(), statuses, "404");
    addIf(body || !operation.parametersIn("query").isEmpty(), statuses, "400", "422");
    addIf(operation.writes(), statuses, "409");
    addIf(operation.parameter("header", "If-Match").isPresent(), statuses, "412", "428");
    addIf(body, statuses, "413", "415");
    return statuses;
  }

  private static void addIf(boolean applies, Set<String> statuses, String... more) {
    if (applies) {
      statuses.addAll(Set.of(more));
    }
  }
}
