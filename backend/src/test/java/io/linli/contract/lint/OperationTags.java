package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;

/** Every operation stands under a tag that the document declares and describes. */
final class OperationTags implements Rule {

  @Override
  public String id() {
    return "operation-tags";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      Located tags = operation.self().at("tags");
      findings.require(!tags.node().isEmpty(), operation.self(), "No tag");
      for (Located tag : ContractDocument.children(tags)) {
        String name = tag.node().asText();
        findings.require(
            document.tagDescription(name).isPresent(),
            tag,
            "The tag '%s' is not declared with a description",
            name);
      }
    }
  }
}
