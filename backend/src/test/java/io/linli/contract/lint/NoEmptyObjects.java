package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;

/** An object names its properties, or the schema of its free ones. */
final class NoEmptyObjects implements Rule {

  @Override
  public String id() {
    return "no-empty-objects";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located schema : document.schemas()) {
      boolean open = schema.node().path("additionalProperties").asBoolean(false);
      findings.require(!open, schema, "additionalProperties: true takes anything");
      if (schema.text("type").equals("object")) {
        boolean named = !schema.node().path("properties").isEmpty();
        boolean typed = schema.at("additionalProperties").node().isObject();
        boolean composed = schema.at("allOf").isPresent() || schema.at("oneOf").isPresent();
        findings.require(named || typed || composed, schema, "An object without properties");
      }
    }
  }
}
