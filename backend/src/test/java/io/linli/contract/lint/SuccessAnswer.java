package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;

/** Every operation says what success looks like, with a schema for each body. */
final class SuccessAnswer implements Rule {

  @Override
  public String id() {
    return "success-answer";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      findings.require(
          !operation.successes().isEmpty(), operation.self().at("responses"), "No 2xx answer");
      operation.successes().forEach(answer -> checkBody(answer, findings));
    }
  }

  private static void checkBody(Located answer, Findings findings) {
    Located content = answer.at("content");
    findings.require(
        !content.isPresent() || !content.node().isEmpty(),
        content,
        "A body without a media type; name one, or leave out the content");
    for (Located type : ContractDocument.children(content)) {
      findings.require(type.at("schema").isPresent(), type, "No schema");
    }
  }
}
