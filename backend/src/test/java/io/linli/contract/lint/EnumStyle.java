package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;
import java.util.regex.Pattern;

/** Values of enumerations are in UPPER_SNAKE. */
final class EnumStyle implements Rule {

  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  @Override
  public String id() {
    return "enum-style";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located schema : document.schemas()) {
      for (Located value : ContractDocument.children(schema.at("enum"))) {
        String code = value.node().asText();
        findings.require(
            UPPER_SNAKE.matcher(code).matches(), value, "'%s' is not in UPPER_SNAKE", code);
      }
    }
  }
}
