package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;

/** Every property says by a description or an example what it holds. */
final class PropertyDocumented implements Rule {

  @Override
  public String id() {
    return "property-documented";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located property : document.properties()) {
      findings.require(
          documented(document, property),
          property,
          "'%s' has neither description nor example",
          ContractDocument.lastField(property));
    }
  }

  /** A referenced object or enumeration explains itself by its own properties or values. */
  private static boolean documented(ContractDocument document, Located property) {
    Located target = document.resolve(property);
    return says(property)
        || says(target)
        || target.at("enum").isPresent()
        || target.at("properties").isPresent()
        || (target.at("items").isPresent() && documented(document, target.at("items")));
  }

  private static boolean says(Located schema) {
    return schema.at("description").isPresent() || schema.at("example").isPresent();
  }
}
