package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import java.util.Set;

/** A PUT, PATCH or DELETE takes If-Match, so that nobody overwrites unseen changes. */
final class EditIfMatch implements Rule {

  private static final Set<String> EDITS = Set.of("put", "patch", "delete");

  @Override
  public String id() {
    return "edit-if-match";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      boolean guarded =
          operation.parameter("header", "If-Match").isPresent()
              || !operation.self().text("x-linli-unconditional").isBlank();
      findings.require(
          !EDITS.contains(operation.method()) || guarded,
          operation.self(),
          "If-Match is missing, and x-linli-unconditional gives no reason");
    }
  }
}
