package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;

/** Ids are UUIDs, in paths and in bodies. */
final class IdFormat implements Rule {

  /** Whatever the caller or a proxy sent along to tell requests apart; no record has it. */
  private static final String REQUEST_ID = "requestId";

  @Override
  public String id() {
    return "id-format";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      for (Located parameter : operation.parametersIn("path")) {
        check(document, parameter.text("name"), parameter.at("schema"), findings);
      }
    }
    for (Located property : document.properties()) {
      check(document, ContractDocument.lastField(property), property, findings);
    }
  }

  private static void check(
      ContractDocument document, String name, Located schema, Findings findings) {
    if (name.equals("id") || (name.endsWith("Id") && !name.equals(REQUEST_ID))) {
      Located target = document.resolve(schema);
      findings.require(
          target.text("type").equals("string") && target.text("format").equals("uuid"),
          schema,
          "'%s' is not a string of format uuid",
          name);
    }
  }
}
