package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import java.util.regex.Pattern;

/** Every guarded operation names the scope that limited tokens need, or is on a list of those. */
final class OperationScopeDeclared implements Rule {

  private static final String SCOPE = "x-linli-scope";
  private static final Pattern READ = Pattern.compile("linli:[a-z]+:read");
  private static final Pattern WRITE = Pattern.compile("linli:[a-z]+:write");

  private final LintSettings settings;

  OperationScopeDeclared(LintSettings settings) {
    this.settings = settings;
  }

  @Override
  public String id() {
    return "operation-scope";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      String scope = operation.scope();
      if (!operation.secured() || settings.unscopedOperations().contains(operation.id())) {
        findings.require(
            scope.isEmpty(), operation.self(), "It asks for a scope, against the list");
      } else {
        Pattern expected = operation.writes() ? WRITE : READ;
        findings.require(
            expected.matcher(scope).matches(),
            operation.self(),
            "%s is '%s' and not %s",
            SCOPE,
            scope,
            expected);
      }
    }
  }
}
