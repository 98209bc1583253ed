package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;

/** Numbers are exact: no binary fractions, and decimals say their scale. */
final class ExactNumbers implements Rule {

  @Override
  public String id() {
    return "exact-numbers";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located schema : document.schemas()) {
      String format = schema.text("format");
      findings.require(
          !format.equals("float") && !format.equals("double"), schema, "A binary fraction");
      if (schema.text("type").equals("number")) {
        findings.require(
            schema.at("multipleOf").isPresent() || schema.at("description").isPresent(),
            schema,
            "A decimal without multipleOf or a description of unit and scale");
      }
    }
  }
}
