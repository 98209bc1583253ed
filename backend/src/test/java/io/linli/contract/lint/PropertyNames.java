package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;
import java.util.regex.Pattern;

/** Properties are in camelCase. */
final class PropertyNames implements Rule {

  private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

  @Override
  public String id() {
    return "property-names";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located property : document.properties()) {
      String name = ContractDocument.lastField(property);
      findings.require(CAMEL.matcher(name).matches(), property, "'%s' is not in camelCase", name);
    }
  }
}
