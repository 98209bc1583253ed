package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import java.util.regex.Pattern;

/** Every parameter is described and, outside headers, in camelCase. */
final class ParameterDocumented implements Rule {

  private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

  @Override
  public String id() {
    return "parameter-documented";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      for (Located parameter : operation.parameters()) {
        String name = parameter.text("name");
        findings.require(
            !parameter.text("description").isBlank(), parameter, "'%s' is not described", name);
        findings.require(
            parameter.text("in").equals("header") || CAMEL.matcher(name).matches(),
            parameter,
            "'%s' is not in camelCase",
            name);
      }
    }
  }
}
