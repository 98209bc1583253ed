package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import java.util.Optional;

/** A POST that creates takes an Idempotency-Key and answers with a Location. */
final class CreateIdempotency implements Rule {

  @Override
  public String id() {
    return "create-idempotency";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      Optional<Located> created = operation.answer("201");
      if (operation.method().equals("post") && created.isPresent()) {
        findings.require(
            operation.parameter("header", "Idempotency-Key").isPresent(),
            operation.self(),
            "It creates, yet takes no Idempotency-Key");
        findings.require(
            created.get().at("headers").at("Location").isPresent(),
            created.get(),
            "Location is missing");
      }
    }
  }
}
