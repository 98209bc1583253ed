package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;

/** Every JSON body, asked or answered with success, shows an example. */
final class OperationExamples implements Rule {

  @Override
  public String id() {
    return "operation-examples";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      operation.body().ifPresent(body -> checkContent(body, findings));
      operation.successes().forEach(answer -> checkContent(answer, findings));
    }
  }

  private static void checkContent(Located owner, Findings findings) {
    for (Located type : ContractDocument.children(owner.at("content"))) {
      boolean json = ContractDocument.lastField(type).endsWith("json");
      boolean shown = type.at("example").isPresent() || type.at("examples").isPresent();
      findings.require(!json || shown, type, "No example");
    }
  }
}
