package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;
import io.linli.contract.OpenEnums;

/** Only an enumeration is marked as open, and the mark says nothing but true. */
final class OpenEnumMark implements Rule {

  @Override
  public String id() {
    return "open-enum";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located schema : OpenEnums.in(document)) {
      Located mark = schema.at(OpenEnums.MARK);
      findings.require(mark.node().isBoolean() && mark.node().asBoolean(), mark, "Not true");
      findings.require(schema.at("enum").isPresent(), schema, "Open, but no enumeration");
    }
  }
}
