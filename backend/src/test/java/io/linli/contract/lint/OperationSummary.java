package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;

/** Every operation says in one short line what it does. */
final class OperationSummary implements Rule {

  private static final int LONGEST = 90;

  @Override
  public String id() {
    return "operation-summary";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      String summary = operation.self().text("summary");
      if (summary.isBlank()) {
        findings.add(operation.self(), "The summary is missing");
        continue;
      }
      Located place = operation.self().at("summary");
      findings.require(
          Character.isUpperCase(summary.charAt(0)), place, "'%s' begins small", summary);
      findings.require(!summary.endsWith("."), place, "'%s' ends with a full stop", summary);
      findings.require(
          summary.length() <= LONGEST, place, "'%s' is longer than %d", summary, LONGEST);
    }
  }
}
